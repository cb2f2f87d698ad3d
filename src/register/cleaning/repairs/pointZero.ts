import { fieldDefinition } from "../../fields/catalogue";
import { onTexts } from "../onTexts";
import type { Repair } from "../repair";

const POINT_ZERO = /^\d+\.0$/;

/** Numbers of customers and documents that a program took for decimals: a whole column of `17850.0`. */
export const pointZero: Repair = {
  rule: "identifier.pointZero",
  certainty: "safe",
  keeps: "amount",
  on: (column) => {
    if (fieldDefinition(column.field).type !== "identifier") return null;
    const texts = [...column.texts];
    const isWhole = texts.length > 0 && texts.every(([text]) => POINT_ZERO.test(text));
    return isWhole ? onTexts((text) => text.replace(/\.0$/, "")) : null;
  },
};
