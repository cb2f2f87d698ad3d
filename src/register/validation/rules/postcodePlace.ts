import { norwegianPlace, placeKey, type PostalPlace } from "../../postal/norwegianPlaces";
import { editDistance } from "../../text/editDistance";
import type { ValueFault } from "../cellRule";
import { found } from "../found";
import { bothKinds, filledCells } from "../partyCells";
import { PartyCountries } from "../partyCountries";
import { partyTexts } from "../partyTexts";
import { remembered } from "../../text/remembered";
import type { Rule } from "../rule";

const FOUR_DIGITS = /^(?:NO?[\s-]*)?(\d{4})$/i;
/** Danish, Swiss and other codes have four digits too: rows without a country are judged where most of them are Norway's. */
const FEWEST_KNOWN = 0.8;

/**
 * Norwegian postcodes against the register: codes that are not in use, and places that the code does not deliver to. The
 * municipality's name for the place is let through, since many write it.
 */
export const postcodePlace: Rule = function* (register, { country }) {
  for (const parties of bothKinds(register)) {
    const countries = new PartyCountries(parties, country);
    const names = partyTexts(parties, "place") ?? [];
    const cells = norwegianCells(filledCells(parties, "postcode"), countries);
    const judgedPlace = remembered((both: string) => placeFault(both.slice(0, 4), both.slice(4)));
    const assumed = cells.filter(({ index }) => countries.isAssumed(index));
    const areOurs = assumed.filter(({ code }) => norwegianPlace(code) !== undefined).length >= assumed.length * FEWEST_KNOWN;
    for (const { index, id, code, text } of cells) {
      if (countries.isAssumed(index) && !areOurs) continue;
      if (norwegianPlace(code) === undefined) {
        yield found(register, parties.at, index, { code: "postcode.unknown", severity: "warning", field: "postcode", key: id, value: text });
        continue;
      }
      const name = names[index] ?? "";
      const fault = name === "" ? null : judgedPlace(code + name);
      if (fault) yield found(register, parties.at, index, { ...fault, field: "place", key: id, value: name });
    }
  }
};

function norwegianCells(cells: ReturnType<typeof filledCells>, countries: PartyCountries) {
  return [...cells].flatMap(({ index, id, text }) => {
    const code = FOUR_DIGITS.exec(text)?.[1];
    return code !== undefined && countries.of(index) === "NO" ? [{ index, id, text, code }] : [];
  });
}

function placeFault(code: string, name: string): ValueFault | null {
  const at = norwegianPlace(code);
  if (!at || isThere(name, at)) return null;
  const written = inUsualLetters(at.place);
  const isMisspelt = editDistance(placeKey(name), placeKey(at.place), at.place.length > 6 ? 2 : 1) !== undefined;
  return isMisspelt
    ? { code: "place.spelling", severity: "info", suggestion: written, values: { postcode: code, place: written } }
    : { code: "place.other", severity: "warning", values: { postcode: code, place: written } };
}

function isThere(name: string, { place, municipality }: PostalPlace): boolean {
  const key = placeKey(name);
  return [place, municipality].some((known) => placeKey(known) === key) || key === "";
}

/** `BØ I TELEMARK` as people write it: `Bø i Telemark`. */
function inUsualLetters(place: string): string {
  return place
    .toLowerCase()
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/ (I|På|Og|Ved) /g, (word) => word.toLowerCase());
}
