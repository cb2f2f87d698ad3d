import type { FieldName } from "../../fields/catalogue";
import type { Positions, Register } from "../../register";
import { found } from "../found";
import type { Finding } from "../finding";
import { bothKinds } from "../partyCells";
import { partyTexts } from "../partyTexts";
import { remembered } from "../../text/remembered";
import type { Rule } from "../rule";
import { sensitiveText as kindOf } from "../sensitiveWords";

/** Where people write what they think of others. Names of firms are not looked at: they prove nothing of a person. */
const notes = ["notes", "interests", "nextAction"] as const satisfies readonly FieldName[];

/** Notes that tell of a person what may not be kept. The finding does not repeat the note. */
export const sensitiveText: Rule = function* (register) {
  const judged = remembered(kindOf);
  for (const parties of bothKinds(register)) {
    for (const field of notes) {
      const column = partyTexts(parties, field);
      if (column) yield* inColumn(register, parties.at, parties.id, column, field, judged);
    }
  }
  const { at, customerKey, text } = register.contacts;
  yield* inColumn(register, at, customerKey, text, "contactText", judged);
};

function* inColumn(
  register: Register,
  at: Positions,
  keys: readonly string[],
  column: readonly string[],
  field: FieldName,
  judge: typeof kindOf,
): Iterable<Finding> {
  for (let index = 0; index < column.length; index++) {
    const text = column[index] ?? "";
    const kind = text === "" ? undefined : judge(text);
    if (kind === undefined) continue;
    const values = { kind: { say: `sensitive.${kind}` } };
    yield found(register, at, index, { code: "sensitive.text", severity: "warning", field, key: keys[index] ?? "", value: null, values });
  }
}
