import { modulo11 } from "../../validation/modulo11";
import type { Repair } from "../repair";

const WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const WRITTEN = /^\d{4}[ .]?\d{2}[ .]?\d{5}$/;

/** Norwegian account numbers in their groups: bank, kind, account with its check digit modulo 11: `8601.11.17947`. */
export const account: Repair = {
  rule: "account.format",
  certainty: "safe",
  keeps: "digits",
  on: ({ field }) =>
    field === "account"
      ? (value, { country }) => {
          const text = typeof value === "number" && Number.isSafeInteger(value) ? String(value).padStart(11, "0") : value;
          if (typeof text !== "string" || country !== "NO" || !WRITTEN.test(text)) return value;
          const digits = text.replace(/\D/g, "");
          if (modulo11(digits, WEIGHTS) !== 0 || (typeof value === "number" && value < 1e9)) return value;
          return `${digits.slice(0, 4)}.${digits.slice(4, 6)}.${digits.slice(6)}`;
        }
      : null,
};
