import { expect, test } from "@jest/globals";
import { previewPart } from "../../src/headless/previewPart";
import type { ProposedCell } from "../../src/register/changes/previewByRule";

const cell = (field: ProposedCell["field"], heading?: string): ProposedCell => {
  return { sheet: "Kundekartotek", key: "1", field, ...(heading === undefined ? {} : { heading }), before: "a", after: "b", rule: "phone.format" };
};

test("a dry run's preview counts cells by rule and field, and rows that come and go", () => {
  const row = { sheet: "Kundekartotek", key: "2", name: "Bok & Te", from: "Kunder" };
  const proposed = { cells: [cell("phone"), cell("phone"), cell(null, "Merknad")], rows: [{ ...row, is: "added" as const }, { ...row, is: "removed" as const }] };
  expect(previewPart("build", proposed)).toEqual({
    job: "build",
    cells: 3,
    rowsAdded: 1,
    rowsRemoved: 1,
    rules: [{ rule: "phone.format", cells: 3, fields: [{ field: "phone", cells: 2 }, { field: "", heading: "Merknad", cells: 1 }] }],
  });
});
