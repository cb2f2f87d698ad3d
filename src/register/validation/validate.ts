import type { Register } from "../register";
import type { Finding, Severity } from "./finding";
import type { RuleContext } from "./rule";
import { rules } from "./rules";

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Everything that is wrong or worth a look: errors first, then by sheet in the register's order, row and column. */
export function validate(register: Register, context: RuleContext): readonly Finding[] {
  const order = new Map(register.sources.map((source, index) => [source.sheet, index]));
  const findings = rules.flatMap((rule) => [...rule(register, context)]);
  return findings.sort(
    (a, b) =>
      ranks[a.severity] - ranks[b.severity] ||
      (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) ||
      (a.row ?? -1) - (b.row ?? -1) ||
      (a.column ?? -1) - (b.column ?? -1),
  );
}
