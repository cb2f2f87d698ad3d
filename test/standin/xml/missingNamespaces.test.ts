import { expect, test } from "@jest/globals";
import { parseXml } from "../../../src/standin/xml/parse";
import { serializeXml } from "../../../src/standin/xml/serialize";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

test("a sheet added beside one that declares its prefix for itself alone is still namespaced", () => {
  const root = parseXml(`<workbook xmlns="m"><sheets><sheet xmlns:r="${office}" r:id="rId1"/></sheets></workbook>`);
  const sheets = root.children[0];
  if (sheets !== undefined && typeof sheets !== "string") sheets.children.push({ name: "sheet", attributes: new Map([["r:id", "rId2"]]), children: [] });
  expect(serializeXml(root)).toContain(`<workbook xmlns="m" xmlns:r="${office}"><sheets>`);
});

test("a document that declares all that it uses is written as it was", () => {
  const text = `<workbook xmlns="m" xmlns:r="${office}"><sheet r:id="rId1"/></workbook>`;
  expect(serializeXml(parseXml(text))).toContain(text);
});
