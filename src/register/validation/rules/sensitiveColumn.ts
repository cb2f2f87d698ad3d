import { foundOnColumn } from "../found";
import type { Rule } from "../rule";
import { sensitiveHeading } from "../sensitiveWords";

const parties = new Set(["customers", "suppliers", "contactLog"]);

/** Columns of people's own that hold, by their heading, what a register of customers may not keep: health, belief, crime. */
export const sensitiveColumn: Rule = function* (register) {
  for (const [source, { holds, otherColumns }] of register.sources.entries()) {
    if (!parties.has(holds)) continue;
    for (const { column, heading } of otherColumns) {
      const kind = sensitiveHeading(heading);
      if (kind === undefined) continue;
      const values = { heading, kind: { say: `sensitive.${kind}` } };
      yield foundOnColumn(register, source, column, { code: "sensitive.column", severity: "warning", values });
    }
  }
};
