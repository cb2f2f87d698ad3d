import { onTexts } from "../onTexts";
import type { Repair } from "../repair";
import { multiLine } from "./lineBreaks";

const QUOTED = /^(["“”„«»])([^"“”„«»]*)["“”„«»]$/;

/** Quotes around a whole cell, which a text file has left there. */
export const quotes: Repair = {
  rule: "text.quotes",
  certainty: "safe",
  keeps: "letters",
  on: ({ field }) =>
    multiLine.has(field)
      ? null
      : onTexts((text) => {
          const inner = QUOTED.exec(text)?.[2]?.trim();
          return inner ?? text;
        }),
};
