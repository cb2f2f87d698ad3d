import { describe, expect, test } from "@jest/globals";
import { after, build, edit, nothing, plan, setCell, shown } from "./registerSamples";

const nord = { customerNumber: "00123", name: "Nordlys AS", phone: "+47 22 33 44 55", creditLimit: 50000 };
const sor = { customerNumber: "00124", name: "Sørvik Bygg AS", phone: null, creditLimit: null };

describe("the first build", () => {
  test("makes one row for each customer, with its text as it stands", () => {
    const state = build(nothing, [nord, sor]);
    expect(shown(state)).toEqual([nord, { customerNumber: "00124", name: "Sørvik Bygg AS" }]);
  });

  test("says where each row came from", () => {
    expect(plan(nothing, [nord, sor]).newRows.map((row) => row.from)).toEqual([
      { sheet: "Kunder", row: 1 },
      { sheet: "Kunder", row: 2 },
    ]);
  });

  test("has the core columns and those that hold something, in catalogue order", () => {
    const { fields } = plan(nothing, [{ ...nord, fax: null, website: "nordlys.no" }]);
    expect(fields.slice(0, 3)).toEqual(["customerNumber", "name", "organisationNumber"]);
    expect(fields).toContain("website");
    expect(fields).not.toContain("fax");
    expect(fields).not.toContain("supplierNumber");
    expect(fields).toHaveLength(17);
  });

  test("never copies a personal number", () => {
    const made = plan(nothing, [{ ...nord, personalNumber: "13077248022" }]);
    expect(made.fields).not.toContain("personalNumber");
    expect(JSON.stringify([...(made.newRows[0]?.values ?? [])])).not.toContain("13077248022");
    expect([...made.base.values()].flatMap((entry) => Object.keys(entry.hashes))).not.toContain("personalNumber");
  });

  test("brings along what is not the number that it should be, so that it can be mended there", () => {
    const misfit = {
      source: 0,
      row: 1,
      column: 3,
      field: "creditLimit",
      expected: "amount",
      value: "ca 50 000",
      reason: "notA",
    } as const;
    const made = plan(nothing, [{ ...nord, creditLimit: null }], undefined, [misfit]);
    expect(made.newRows[0]?.values.get("creditLimit")).toBe("ca 50 000");
  });

  test("keeps both customers of a number that stands twice", () => {
    expect(shown(build(nothing, [nord, { ...sor, customerNumber: "00123" }])).map((row) => row.name)).toEqual([
      "Nordlys AS",
      "Sørvik Bygg AS",
    ]);
  });
});

describe("building again", () => {
  const first = build(nothing, [nord, sor]);

  test("takes what only the source has changed", () => {
    const { changes, conflicts } = plan(first, [{ ...nord, phone: "+47 99 88 77 66" }, sor]);
    expect(changes).toEqual([
      {
        rowId: first.tab?.rows[0]?.rowId,
        key: "00123",
        field: "phone",
        before: "+47 22 33 44 55",
        after: "+47 99 88 77 66",
        rule: "register.source",
      },
    ]);
    expect(conflicts).toEqual([]);
  });

  test("empties a cell that the source has emptied", () => {
    expect(plan(first, [{ ...nord, phone: null }, sor]).changes).toMatchObject([{ field: "phone", after: null }]);
  });

  test("leaves alone what a person has written or emptied while the source stood still", () => {
    const edited = edit(edit(first, setCell(0, "phone", null)), setCell(1, "name", "Sørvik Bygg og Anlegg AS"));
    const again = plan(edited, [nord, sor]);
    expect(again.changes).toEqual([]);
    expect(again.conflicts).toEqual([]);
  });

  test("reports what both have changed, and writes nothing", () => {
    const edited = edit(first, setCell(0, "creditLimit", 75000));
    const again = plan(edited, [{ ...nord, creditLimit: 60000 }, sor]);
    expect(again.changes).toEqual([]);
    expect(again.conflicts).toMatchObject([
      {
        code: "register.conflict",
        sheet: "Kunder",
        row: 1,
        column: 3,
        key: "00123",
        message: { values: { source: 60000, register: 75000 } },
      },
    ]);
  });

  test("reports a conflict until both are alike, and then no more", () => {
    const edited = edit(first, setCell(0, "creditLimit", 75000));
    const stillThere = after(edited, plan(edited, [{ ...nord, creditLimit: 60000 }, sor]));
    expect(plan(stillThere, [{ ...nord, creditLimit: 60000 }, sor]).conflicts).toHaveLength(1);
    const settled = edit(stillThere, setCell(0, "creditLimit", 60000));
    expect(plan(settled, [{ ...nord, creditLimit: 60000 }, sor]).conflicts).toEqual([]);
  });

  test("does nothing where both have changed to the same, and knows it afterwards", () => {
    const edited = edit(first, setCell(0, "phone", "99887766"));
    const again = plan(edited, [{ ...nord, phone: "99887766" }, sor]);
    expect([again.changes, again.conflicts]).toEqual([[], []]);
    expect(plan(after(edited, again), [{ ...nord, phone: "11223344" }, sor]).changes).toMatchObject([
      { before: "99887766", after: "11223344" },
    ]);
  });

  test("does not make a row again that a person has deleted", () => {
    const edited = edit(first, (rows) => rows.slice(1));
    const again = plan(edited, [{ ...nord, phone: "1" }, sor]);
    expect([again.newRows, again.changes]).toEqual([[], []]);
    expect(plan(after(edited, again), [nord, sor]).newRows).toEqual([]);
  });

  test("makes everything anew where the whole tab was deleted", () => {
    expect(plan({ ...first, tab: null }, [nord, sor]).newRows).toHaveLength(2);
  });

  test("leaves a customer alone that the source no longer has", () => {
    expect(shown(build(first, [sor]))).toEqual(shown(first));
  });

  test("does not empty a column that the source no longer has", () => {
    const { changes } = plan(first, [
      { customerNumber: "00123", name: "Nordlys AS" },
      { customerNumber: "00124", name: "Sørvik Bygg AS" },
    ]);
    expect(changes).toEqual([]);
  });

  test("finds the row after a person has renumbered and sorted the tab", () => {
    const edited = edit(first, (rows) =>
      setCell(
        0,
        "customerNumber",
        "900",
      )([...rows])
        .slice()
        .reverse(),
    );
    expect(plan(edited, [{ ...nord, phone: "1" }, sor]).changes).toMatchObject([{ key: "900", field: "phone" }]);
    expect(plan(edited, [nord, sor]).newRows).toEqual([]);
  });

  test("keeps a column away that a person has removed, and says so when the source has something new for it", () => {
    const without = {
      ...first,
      tab: first.tab && { ...first.tab, fields: first.tab.fields.filter((field) => field !== "phone") },
    };
    const edited = edit(without, (rows) =>
      rows.map((row) => ({ ...row, values: new Map([...row.values].filter(([field]) => field !== "phone")) })),
    );
    expect(plan(edited, [nord, sor]).conflicts).toEqual([]);
    const again = plan(edited, [{ ...nord, phone: "1" }, sor]);
    expect(again.fields).not.toContain("phone");
    expect(again.changes).toEqual([]);
    expect(again.conflicts).toMatchObject([{ code: "register.columnGone", field: "phone" }]);
    expect(plan(edited, [nord, { ...sor, phone: "2" }]).conflicts).toMatchObject([
      { code: "register.columnGone", field: "phone" },
    ]);
  });
});

describe("whose row is whose", () => {
  const kari = { name: "Kari Vik", postcode: "0150" };

  test("a row that a person typed below gets an id and stays", () => {
    const first = build(nothing, [nord]);
    const typed = edit(first, (rows) => [...rows, { rowId: "", values: new Map([["name", "Ny Kunde AS"]]) }]);
    const again = plan(typed, [nord]);
    expect(again.adopted).toEqual([{ index: 1, rowId: expect.any(String) }]);
    expect(plan(after(typed, again), [nord]).adopted).toEqual([]);
    expect(shown(after(typed, again))[1]).toEqual({ name: "Ny Kunde AS" });
  });

  test("a row that was made by copying another gets an id of its own, wherever it stands", () => {
    const first = build(nothing, [nord]);
    const copied = edit(first, ([row]) =>
      row ? [{ rowId: row.rowId, values: new Map([...row.values, ["customerNumber", "500"]]) }, row] : [],
    );
    expect(plan(copied, [nord]).adopted).toMatchObject([{ index: 0 }]);
  });

  test("a customer that a person typed before the source brought it does not stand twice", () => {
    const first = build(nothing, [nord]);
    const typed = edit(first, (rows) => [
      ...rows,
      {
        rowId: "",
        values: new Map([
          ["customerNumber", "00124"],
          ["name", "Sørvik"],
        ]),
      },
    ]);
    const again = plan(typed, [nord, { ...sor, phone: "12345678" }]);
    expect(again.newRows).toEqual([]);
    expect(again.changes).toMatchObject([{ rowId: again.adopted[0]?.rowId, field: "phone", after: "12345678" }]);
    expect(again.conflicts).toMatchObject([{ field: "name" }]);
  });

  test("a customer without a number is known by its name and postcode, and keeps its row when it gets a number", () => {
    const first = build(nothing, [{ ...kari, customerNumber: null }, nord]);
    const again = plan(first, [{ ...kari, customerNumber: "77" }, nord]);
    expect(again.newRows).toEqual([]);
    expect(again.changes).toMatchObject([{ field: "customerNumber", before: null, after: "77" }]);
    expect(plan(after(first, again), [{ ...kari, customerNumber: "77" }, nord]).changes).toEqual([]);
  });

  test("two customers with numbers of their own are never taken for one, although they share an organisation number", () => {
    const first = build(nothing, [{ customerNumber: "1", name: "Avdeling A", organisationNumber: "923609016" }]);
    expect(plan(first, [{ customerNumber: "2", name: "Avdeling B", organisationNumber: "923609016" }]).newRows).toHaveLength(1);
  });

  test("customers that share a number are told apart by what they hold, also when one of them is new", () => {
    const first = build(nothing, [nord]);
    const again = plan(first, [
      { ...sor, customerNumber: "00123" },
      { ...nord, phone: "1" },
    ]);
    expect(again.newRows.map((row) => row.values.get("name"))).toEqual(["Sørvik Bygg AS"]);
    expect(again.changes).toMatchObject([{ field: "phone", after: "1" }]);
  });
});
