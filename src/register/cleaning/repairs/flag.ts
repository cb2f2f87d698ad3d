import { readFlagText } from "../../text/flagText";
import { oneForm } from "../oneForm";
import type { Repair } from "../repair";
import type { Value } from "../value";

const answers: Readonly<Record<string, readonly [yes: string, no: string]>> = { nb: ["Ja", "Nei"], en: ["Yes", "No"], de: ["Ja", "Nein"], nl: ["Ja", "Nee"] };

/** Yes and no in one form: `ja`, `J`, `x` and TRUE in one column are `Ja`. */
export const flag: Repair = {
  rule: "flag.spelling",
  certainty: "safe",
  keeps: "answer",
  on: (column) => {
    if (column.type !== "flag") return null;
    const own = answers[column.facts.language];
    const words = [...(own ? [own] : []), ...Object.values(answers).filter((pair) => pair !== own)];
    const forms = words.map(([yes, no]) => (word: string) => (word === "yes" ? yes : no));
    return oneForm(column, { wordOf: answerOf, forms: [...forms, (word) => word === "yes"], always: false });
  },
};

function answerOf(value: Value): string | undefined {
  const flag = typeof value === "boolean" ? value : readFlagText(String(value));
  return flag === undefined ? undefined : flag ? "yes" : "no";
}
