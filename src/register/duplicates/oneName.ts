import { looksLikePerson } from "./givenNames";
import { areNicknames } from "./nicknames";
import { distanceWithin } from "./similarity";

/** Letters that a word has at least for a slip in it, or its end cut off, to leave no other name. */
const LONG = 6;
const LONG_IN_FIRMS = 4;

/**
 * Whether two folded names are one but for slips, their order, short forms, and what was joined, split or cut. Kari and Karl
 * are two, and so are Anne and Anne Marie; of firms, who show themselves by their legal form, words may be left out.
 */
export function areOneName(one: string, other: string, isFirm: boolean): boolean {
  if (one.replace(/ /g, "") === other.replace(/ /g, "")) return true;
  const [short, long] = [one.split(" "), other.split(" ")].sort((x, y) => x.length - y.length) as [string[], string[]];
  const isPerson = looksLikePerson(one) || looksLikePerson(other);
  if (short.length !== long.length && (isPerson || short.length < 2)) return false;
  const least = isFirm && !isPerson ? LONG_IN_FIRMS : LONG;
  const left = [...long];
  return short.every((word) => {
    const at = left.findIndex((candidate) => candidate === word || areNicknames(candidate, word) || isSlip(candidate, word, least, isPerson));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function isSlip(one: string, other: string, least: number, isPerson: boolean): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter >= least && distanceWithin(one, other, 1) <= 1) return true;
  return !isPerson && shorter >= LONG_IN_FIRMS && (one.startsWith(other) || other.startsWith(one));
}
