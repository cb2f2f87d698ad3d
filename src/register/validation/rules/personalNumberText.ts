import { fieldDefinition, fieldNames, type FieldName } from "../../fields/catalogue";
import type { Positions, Register } from "../../register";
import { found } from "../found";
import type { Finding } from "../finding";
import { bothKinds } from "../partyCells";
import { partyTexts } from "../partyTexts";
import { holdsPersonalNumber, withoutPersonalNumbers } from "../personalNumbers";
import type { Rule } from "../rule";

/** Text in which a number may stand among words; a column of its own is another rule's. */
const texts = fieldNames.filter((field) => fieldDefinition(field).type === "text");

/** Personal numbers within notes, names and addresses, each cell told of, since each must be mended by hand. */
export const personalNumberText: Rule = function* (register) {
  for (const parties of bothKinds(register)) {
    for (const field of texts) {
      const column = partyTexts(parties, field);
      if (column) yield* inColumn(register, parties.at, parties.id, column, field);
    }
  }
  const { at, customerKey, text } = register.contacts;
  yield* inColumn(register, at, customerKey, text, "contactText");
};

function* inColumn(register: Register, at: Positions, keys: readonly string[], column: readonly string[], field: FieldName): Iterable<Finding> {
  for (let index = 0; index < column.length; index++) {
    const text = column[index] ?? "";
    if (!holdsPersonalNumber(text)) continue;
    const value = withoutPersonalNumbers(text);
    yield found(register, at, index, { code: "personalNumber.inText", severity: "warning", field, key: keys[index] ?? "", value, values: { field: { say: `field.${field}` } } });
  }
}
