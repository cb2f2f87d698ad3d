import { byEdits } from "./identifier";
import type { Kind } from "./kind";

/** A web site by its host without `www`. Levels as for identifiers. */
export const website: Kind = {
  evidence: "email",
  agreements: ["differs", "alike", "near", "exact"],
  same: [0.1, 0.02, 0.08, 0.8],
  different: [0.998, 0.001, 0.0005, 0.0001],
  standard: (text) => /^(?:\w+:\/\/)?(?:www\.)?([^/\s?#]+\.[a-z]{2,})/.exec(text.trim().toLowerCase())?.[1] ?? "",
  comparer: byEdits(2, 8),
  keys: () => [],
};
