import { norwegianPlace } from "../../postal/norwegianPlaces";
import { titleCased } from "../names/titleCase";
import { onTexts } from "../onTexts";
import type { Repair } from "../repair";

const LAST_CODE = 9999;
/** `ÅS` may be meant so, as any word of two capitals may. */
const SHORTEST = 3;

let known: ReadonlyMap<string, string> | undefined;

/** Norwegian places as their register has them, without regard to case, in the case that people use: `Mo I Rana` is `Mo i Rana`. */
export const placeSpelling: Repair = {
  rule: "place.spelling",
  certainty: "safe",
  keeps: "letters",
  on: ({ field }) =>
    field === "place"
      ? onTexts((text, { country }) => (country === "NO" && text.length >= SHORTEST ? (usualPlaces().get(text.toLowerCase()) ?? text) : text))
      : null,
};

/** A place of the register, which has capitals only, as people write it. */
export function usualPlace(place: string): string {
  return titleCased(place, "place")?.text ?? place;
}

/** By the place in small letters. */
function usualPlaces(): ReadonlyMap<string, string> {
  if (known) return known;
  const places = new Map<string, string>();
  for (let code = 0; code <= LAST_CODE; code++) {
    const place = norwegianPlace(String(code).padStart(4, "0"))?.place;
    if (place !== undefined && !places.has(place.toLowerCase())) places.set(place.toLowerCase(), usualPlace(place));
  }
  known = places;
  return places;
}
