import type { Rule } from "./rule";
import { documentCustomer } from "./rules/documentCustomer";
import { email } from "./rules/email";
import { excludedInvoice } from "./rules/excludedInvoice";
import { invoiceAmount } from "./rules/invoiceAmount";
import { invoiceDates } from "./rules/invoiceDates";
import { invoiceFuture } from "./rules/invoiceFuture";
import { invoiceNumbers } from "./rules/invoiceNumbers";
import { lineInvoice } from "./rules/lineInvoice";
import { misfit } from "./rules/misfit";
import { nameMissing } from "./rules/nameMissing";
import { numberMissing } from "./rules/numberMissing";
import { numberRepeated } from "./rules/numberRepeated";
import { organisationNumber } from "./rules/organisationNumber";
import { paymentFacts } from "./rules/paymentFacts";
import { personalNumber } from "./rules/personalNumber";
import { phone } from "./rules/phone";
import { postcode } from "./rules/postcode";
import { vatId } from "./rules/vatId";

/** Every rule of the software. A new one is a file, a line here, its words and its table of cases. */
export const rules: readonly Rule[] = [
  misfit,
  numberMissing,
  numberRepeated,
  nameMissing,
  organisationNumber,
  vatId,
  email,
  phone,
  postcode,
  personalNumber,
  documentCustomer,
  excludedInvoice,
  invoiceNumbers,
  invoiceDates,
  invoiceFuture,
  invoiceAmount,
  lineInvoice,
  paymentFacts,
];
