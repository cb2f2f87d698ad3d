import { matchText } from "../matchText";
import { byEdits } from "./identifier";
import type { Evidence, Kind } from "./kind";

/** A postcode, a house number, a region. Levels: differs, one character off, equal. */
export function shortCode(evidence: Evidence): Kind {
  return {
    evidence,
    agreements: ["differs", "near", "exact"],
    same: [0.08, 0.06, 0.86],
    different: [0.88, 0.02, 0.1],
    standard: (text) => matchText(text).replace(/ /g, "").replace(/^0+(?=\d)/, ""),
    comparer: byEdits(1, 2),
    keys: () => [],
  };
}
