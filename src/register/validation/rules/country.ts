import { countryCode } from "../../customer/country";
import { editDistance } from "../../text/editDistance";
import { found } from "../found";
import { bothKinds, filledCells } from "../partyCells";
import { remembered } from "../../text/remembered";
import type { Rule } from "../rule";

/** Countries that nobody knows by this name. Numbers, addresses and VAT of the row cannot be judged without one. */
export const country: Rule = function* (register) {
  const isKnown = remembered((text: string) => countryCode(text) !== undefined);
  for (const parties of bothKinds(register)) {
    const known = new Map<string, number>();
    const odd = [...filledCells(parties, "country")].filter(({ text }) => {
      if (!isKnown(text)) return true;
      known.set(text, (known.get(text) ?? 0) + 1);
      return false;
    });
    const spelling = remembered((text: string) => closest(text, known));
    for (const { index, id, text } of odd) {
      const suggestion = spelling(text);
      const fault = { code: "country.unknown", severity: "warning", field: "country", key: id, value: text } as const;
      yield found(register, parties.at, index, suggestion === undefined ? fault : { ...fault, suggestion });
    }
  }
};

/** The column's own spelling that is one slip of the finger away, where there is but one country like that. */
function closest(text: string, known: ReadonlyMap<string, number>): string | undefined {
  const near = [...known].filter(([name]) => name.length > 3 && editDistance(name.toLowerCase(), text.toLowerCase(), 1) !== undefined);
  const codes = new Set(near.map(([name]) => countryCode(name)));
  return codes.size === 1 ? near.sort(([, a], [, b]) => b - a)[0]?.[0] : undefined;
}
