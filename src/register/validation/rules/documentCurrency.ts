import type { Positions } from "../../register";
import { isCurrency } from "../currencies";
import { found } from "../found";
import type { Rule } from "../rule";

interface Documents {
  readonly count: number;
  readonly at: Positions;
  readonly currency: Uint8Array;
}

/** Currencies of invoices, lines and payments that do not exist: their amounts stand in figures of their own. Told once for each. */
export const documentCurrency: Rule = function* (register) {
  const odd = register.currencies.map((code) => !isCurrency(code));
  if (!odd.includes(true)) return;
  const { invoices, lines, payments } = register;
  const told = new Set<string>();
  for (const { count, at, currency } of [invoices, lines, payments] satisfies readonly Documents[]) {
    for (let index = 0; index < count; index++) {
      const own = currency[index] ?? 0;
      const where = `${at.source[index] ?? -1} ${own}`;
      if (!odd[own] || told.has(where)) continue;
      told.add(where);
      const code = register.currencies[own] ?? "";
      yield found(register, at, index, { code: "currency.unknown", severity: "error", field: "currency", key: "", value: code });
    }
  }
};
