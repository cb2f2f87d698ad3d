import { expect, test } from "@jest/globals";
import { openXlsx } from "../../../src/standin/file/openXlsx";
import { saveXlsx } from "../../../src/standin/file/saveXlsx";
import { startExcel } from "../../../src/standin/boot/node";
import { errorOf, openBlank } from "../openExcel";

const excel = startExcel();

test("settings survive saving, in the part of the add-in that Excel makes for them", async () => {
  const { host } = openBlank();
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("mapping", { sheet: "Faktura", columns: ["a", "b"] });
    settings.add("count", 1);
    settings.add("count", 2);
    settings.add("gone", true);
    await context.sync();
    settings.getItem("gone").delete();
    await context.sync();
  });
  const saved = saveXlsx(host.workbook);
  const paths = openXlsx(saved).parts.paths();
  expect(paths).toEqual(expect.arrayContaining(["xl/webextensions/taskpanes.xml", "xl/webextensions/webextension1.xml"]));
  excel.open(openXlsx(saved));
  const read = await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key, items/value");
    const missing = settings.getItemOrNullObject("gone");
    const count = settings.getCount();
    await context.sync();
    return [settings.items.map(({ key, value }) => [key, value as unknown]), missing.isNullObject, count.value];
  });
  const entries = [
    ["mapping", { sheet: "Faktura", columns: ["a", "b"] }],
    ["count", 2],
  ];
  expect(read).toEqual([entries, true, 2]);
});

test("another add-in's settings are neither seen nor changed", async () => {
  const { host } = openBlank({ addIn: { id: "other", version: "1.0.0.0", store: "en-US", storeType: "OMEX" } });
  await Excel.run(async (context) => {
    context.workbook.settings.add("key", "theirs");
    await context.sync();
  });
  const again = excel.open(openXlsx(saveXlsx(host.workbook)));
  const count = await Excel.run(async (context) => {
    const before = context.workbook.settings.getCount();
    context.workbook.settings.add("key", "ours");
    await context.sync();
    return before.value;
  });
  expect(count).toBe(0);
  const parts = openXlsx(saveXlsx(again.workbook)).parts;
  const texts = ["1", "2"].map((number) => new TextDecoder().decode(parts.bytes(`xl/webextensions/webextension${number}.xml`)));
  expect([texts[0]?.includes("theirs"), texts[1]?.includes("ours")]).toEqual([true, true]);
});

test("document properties and custom ones survive saving", async () => {
  const { host } = openBlank();
  await Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.title = "Kundekartotek";
    properties.company = "Fjord AS";
    properties.custom.add("batch", "2026-01-31");
    properties.custom.add("rows", 17);
    properties.custom.add("final", true);
    await context.sync();
  });
  excel.open(openXlsx(saveXlsx(host.workbook)));
  const read = await Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.load("title, company, author");
    properties.custom.load("items/key, items/value, items/type");
    await context.sync();
    return {
      own: [properties.title, properties.company],
      custom: properties.custom.items.map(({ key, value, type }) => [key, value as unknown, type]),
    };
  });
  expect(read).toEqual({
    own: ["Kundekartotek", "Fjord AS"],
    custom: [
      ["batch", "2026-01-31", "String"],
      ["rows", 17, "Number"],
      ["final", true, "Boolean"],
    ],
  });
});

test("custom XML is found by its namespace after saving, can be changed and goes with its properties", async () => {
  const { host } = openBlank();
  const ns = "urn:kundekartotek:test";
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(`<a xmlns="${ns}">æøå</a>`);
    await context.sync();
  });
  const again = excel.open(openXlsx(saveXlsx(host.workbook)));
  const read = await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const part = parts.getByNamespace(ns).getOnlyItem();
    const xml = part.getXml();
    part.load("id, namespaceUri");
    const none = parts.getByNamespace("urn:other").getOnlyItemOrNullObject();
    await context.sync();
    part.setXml(`<b xmlns="${ns}"/>`);
    const changed = part.getXml();
    await context.sync();
    part.delete();
    const count = parts.getCount();
    await context.sync();
    return [xml.value, part.namespaceUri, none.isNullObject, changed.value, count.value];
  });
  expect(read).toEqual([`<a xmlns="${ns}">æøå</a>`, ns, true, `<b xmlns="${ns}"/>`, 0]);
  expect(again.workbook.parts.paths().filter((path) => path.startsWith("customXml/"))).toEqual([]);
  const broken = await errorOf(async (context) => {
    context.workbook.customXmlParts.add("<a>");
    await context.sync();
  });
  expect(broken).toBe("InvalidArgument");
});

test("a sheet's own properties survive saving, whatever the case of their key", async () => {
  const { host } = openBlank();
  await Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem("Ark1");
    customProperties.add("kartotek.kind", "report");
    customProperties.add("Kartotek.Kind", "register");
    await context.sync();
  });
  excel.open(openXlsx(saveXlsx(host.workbook)));
  const read = await Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem("Ark1");
    customProperties.load("items/key, items/value");
    const missing = customProperties.getItemOrNullObject("other");
    await context.sync();
    const found = customProperties.items.map(({ key, value }) => [key, value]);
    customProperties.getItem("kartotek.kind").delete();
    const count = customProperties.getCount();
    await context.sync();
    return [found, missing.isNullObject, count.value];
  });
  expect(read).toEqual([[["kartotek.kind", "register"]], true, 0]);
});
