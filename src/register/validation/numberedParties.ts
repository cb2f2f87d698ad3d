import type { Parties, Register } from "../register";

interface NumberedParties {
  readonly parties: Parties;
  readonly field: "customerNumber" | "supplierNumber";
}

/** Customers and suppliers, each with the field that holds their number. */
export function numberedParties({ customers, suppliers }: Register): readonly NumberedParties[] {
  return [
    { parties: customers, field: "customerNumber" },
    { parties: suppliers, field: "supplierNumber" },
  ];
}
