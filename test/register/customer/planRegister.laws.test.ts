import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Cell } from "../../../src/register/cells";
import type { FieldName } from "../../../src/register/fields/catalogue";
import { build, edit, nothing, plan, setCell, shown, type Row } from "./registerSamples";

/** Few different values, so that keys repeat, values return and blanks are common. */
const row: fc.Arbitrary<Row> = fc.record({
  customerNumber: fc.constantFrom("1", "2", "3", "01", null),
  organisationNumber: fc.constantFrom("923609016", "974760673", null),
  name: fc.constantFrom("Nordlys AS", "Sørvik", null),
  phone: fc.constantFrom("11", "22", null),
  creditLimit: fc.constantFrom(0, 100, null),
});
const rows = fc.array(row, { maxLength: 8 });
const mapped: readonly FieldName[] = ["customerNumber", "organisationNumber", "name", "phone", "creditLimit"];

test("building twice changes nothing the second time", () => {
  fc.assert(
    fc.property(rows, rows, (before, now) => {
      const state = build(build(nothing, before, mapped), now, mapped);
      const again = plan(state, now, mapped);
      expect([again.newRows, again.changes, again.adopted]).toEqual([[], [], []]);
      expect(again.base).toEqual(state.base);
    }),
  );
});

test("a person's edit is never overwritten", () => {
  const edits = fc.array(
    fc.tuple(fc.nat(7), fc.constantFrom<FieldName>("name", "phone", "notes"), fc.constantFrom<Cell>("edited", null)),
  );
  fc.assert(
    fc.property(rows, rows, edits, (before, now, made) => {
      const built = build(nothing, before, mapped);
      const edited = made.reduce((state, [at, field, value]) => edit(state, setCell(at, field, value)), built);
      const original = new Map(built.tab?.rows.map((each) => [each.rowId, each.values]));
      for (const change of plan(edited, now, mapped).changes) {
        expect(change.before).toEqual(original.get(change.rowId)?.get(change.field) ?? null);
      }
    }),
  );
});

test("the order of the source's rows decides nothing", () => {
  const shuffled = rows.chain((each) => fc.tuple(fc.constant(each), fc.shuffledSubarray([...each], { minLength: each.length })));
  fc.assert(
    fc.property(rows, shuffled, (before, [now, mixed]) => {
      const state = build(nothing, before, mapped);
      const said = (each: readonly Row[]) => {
        const made = plan(state, each, mapped);
        return {
          changes: made.changes.map((change) => JSON.stringify(change)).sort(),
          conflicts: made.conflicts.map((finding) => JSON.stringify([finding.key, finding.field, finding.message])).sort(),
          rows: made.newRows.map((new_) => JSON.stringify([...new_.values])).sort(),
        };
      };
      expect(said(mixed)).toEqual(said(now));
    }),
  );
});

test("every customer of the source stands in the register", () => {
  fc.assert(
    fc.property(rows, (now) => {
      expect(shown(build(nothing, now, mapped))).toHaveLength(now.length);
    }),
  );
});
