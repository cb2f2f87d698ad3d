import { parseArea } from "./areas";
import { HostError } from "../protocol/hostError";

/**
 * Names of tables and defined names: a letter, `_` or `\` first, then letters, digits, `.` and `_`, no spaces, not C or R, not like a
 * cell (A1 or R1C1), at most 255 characters.
 * Source: https://support.microsoft.com/office/fbf49a4f-82a3-43eb-8ba2-44d21233b114 (rename a table) and
 * https://support.microsoft.com/office/4d0f13ac-53b7-422e-afd2-abd7ff379c64 (syntax rules for names).
 */
export function checkName(name: string): void {
  const shape = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const likeCell = parseArea(name) !== null || /^(?:r\d*c?\d*|c\d*)$/i.test(name);
  if (!shape || likeCell) throw new HostError("InvalidArgument", `"${name}" is not a valid name.`);
}

export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
