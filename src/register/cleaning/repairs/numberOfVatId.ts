import { bareNumber, numberFault } from "../../validation/organisationNumbers";
import { isEmptyIn, textOf, type RowRepair } from "../rowRepair";

/** An organisation number that is missing, and stands in the row's Norwegian VAT number. */
export const numberOfVatId: RowRepair = {
  rule: "organisationNumber.ofVatId",
  on: (columns) =>
    columns.has("organisationNumber") && columns.has("vatId")
      ? (row) => {
          const vatId = textOf(row, "vatId");
          if (!isEmptyIn(row, "organisationNumber") || !/^NO|MVA$/i.test(vatId)) return [];
          const digits = bareNumber(vatId);
          return numberFault(digits) === null ? [{ field: "organisationNumber", after: digits }] : [];
        }
      : null,
};
