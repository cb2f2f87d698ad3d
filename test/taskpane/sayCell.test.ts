import { expect, test } from "@jest/globals";
import type { Cell } from "../../src/register/cells";
import type { FieldName } from "../../src/register/fields/catalogue";
import { speaker } from "../../src/locales/speak";
import { say } from "../../src/register/message";
import { sayCell } from "../../src/taskpane/shell/sayCell";
import { sayKinds } from "../../src/taskpane/shell/sayKinds";

test.each<[FieldName | null, Cell, string, string]>([
  ["dueDate", 45_000, "15.03.2023", "a day"],
  ["dueDate", 20_240_403, "20240403", "a date written as one number is no day of Excel's"],
  ["dueDate", -5, "-5", "nor is what lies before the first"],
  ["gross", 1234.5, "1\u00a0234,5", "an amount"],
  [null, "x".repeat(200), `${"x".repeat(160)}…`, "a long text is cut"],
])("%s %p is shown as %s: %s", (field, cell, shown, _why) => {
  expect(sayCell(field, cell, "nb")).toBe(shown);
});

const words: Parameters<typeof sayKinds>[2] = (code, values) => speaker("nb")(say(code, values));

test.each<[FieldName | null, Cell, Cell, string, string, string]>([
  ["dueDate", "22.07.2024", 45_495, "22.07.2024 (tekst)", "22.07.2024 (dato)", "a date that stood as text"],
  ["creditLimit", "5000", 5000, "5000 (tekst)", "5000 (tall)", "a number that stood as text"],
  ["name", "a", "b", "a", "b", "what differs needs no more words"],
  ["name", "a", "a", "a", "a", "nor do two of a kind"],
])("%s: %p to %p reads %s and %s: %s", (field, before, after, one, other, _why) => {
  const shown = [before, after].map((cell) => (typeof cell === "number" && field === "dueDate" ? "22.07.2024" : String(cell)));
  expect(sayKinds({ field, before, after }, [shown[0] ?? "", shown[1] ?? ""], words)).toEqual([one, other]);
});
