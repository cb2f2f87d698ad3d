import { isSameCell } from "../../register/changes/sameCell";
import type { BlockJob } from "../inBlocks";
import { cellInputOf } from "./cellInputOf";
import { queueWrites, type CellInput } from "./queueWrites";
import { queueTargets, type TargetsNow } from "./readTargets";
import { endOfFitting, isSameRow } from "./target";
import type { Overwritten } from "./writeTargets";

/** Puts back what was overwritten, where nobody has written since. */
export function puttingBack(context: Excel.RequestContext, overwritten: readonly Overwritten[]): BlockJob {
  const byTarget = new Map(overwritten.map(({ target, found }) => [target, found]));
  const targets = [...byTarget.keys()];
  let at = 0;
  return {
    kind: "repeatableWrite",
    next: (bytes) => {
      if (at >= targets.length) return undefined;
      const end = endOfFitting(targets, at, bytes);
      const block = targets.slice(at, end);
      let now: TargetsNow | undefined;
      return {
        smallest: isSameRow(block[0], block.at(-1)),
        prepare: async () => {
          const answer = queueTargets(context, block);
          await context.sync();
          now = answer();
        },
        queue: () => {
          const inputs = block.flatMap((target): CellInput[] => {
            const found = byTarget.get(target);
            const present = now?.cell(target);
            if (!found || !present || !isSameCell(present.value, target.edit.after)) return [];
            const { sheetId, row, column, edit } = target;
            const back = { ...edit, after: found.value, format: found.format };
            const formula = found.formula === null ? {} : { formula: found.formula };
            const { formula: _, ...value } = back;
            return [{ sheetId, row, column, input: cellInputOf({ ...value, ...formula }, present.format) }];
          });
          queueWrites(context, inputs, true);
        },
        take: () => {
          at = end;
          return true;
        },
      };
    },
    progress: () => ({ done: at, total: targets.length }),
  };
}
