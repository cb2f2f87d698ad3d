import { onTexts } from "../onTexts";
import type { Repair } from "../repair";
import { multiLine } from "./lineBreaks";

const EDGES = /^[\s,;|]+|[\s,;|]+$/g;
const HAS_EDGE = /^[,;|]|[,;|]$/;

/** Separators that another program has left before or behind a value: `Hansen AS;`. */
export const edges: Repair = {
  rule: "text.edges",
  certainty: "safe",
  keeps: "letters",
  on: ({ field }) =>
    multiLine.has(field)
      ? null
      : onTexts((text) => {
          if (!HAS_EDGE.test(text)) return text;
          const inner = text.replace(EDGES, "");
          return inner === "" ? null : inner;
        }),
};
