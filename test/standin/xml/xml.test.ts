import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseXml } from "../../../src/standin/xml/parse";
import { serializeXml } from "../../../src/standin/xml/serialize";
import { decodeSpecialText, encodeSpecialText } from "../../../src/standin/xml/specialText";
import { childrenOf, make, place, textOf } from "../../../src/standin/model/tree";
import { worksheetOrder } from "../../../src/standin/model/orders";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

test.each([
  ["prefixes, and attributes in their order", '<x:a xmlns:x="urn:x" z="1" a="2" x:m="3"><x:b/></x:a>'],
  ["white space between and in elements", "<a>\n  <b> x </b>\n</a>"],
  ["kept white space", '<a><t xml:space="preserve">  x\n</t></a>'],
  ["signs that must be escaped", '<a b="&lt;&amp;&quot;&#10;&#9;">&lt;&amp;&gt; "\'&#13;</a>'],
  ["letters beyond the first plane", "<a>😀 æøå</a>"],
])("a document comes back as it was: %s", (_, xml) => {
  expect(serializeXml(parseXml(xml))).toBe(head + xml);
});

test("any text comes back from an element and an attribute, save what XML cannot hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      // eslint-disable-next-line no-control-regex -- control characters are the point
      const writable = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
      const back = parseXml(serializeXml(make("a", { b: text }, text)));
      expect(textOf(back)).toBe(writable);
      expect(back.attributes.get("b")).toBe(writable);
    }),
  );
});

test.each([
  ["an entity of its own document type", '<!DOCTYPE a [<!ENTITY x "boo">]><a>&x;</a>'],
  ["an external entity", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
  ["an element that does not end", "<a><b></a>"],
  ["nothing", ""],
])("refuses %s", (_, xml) => {
  expect(() => parseXml(xml)).toThrow();
});

test.each([
  ["looks like an escape", "_x0041_", "_x005F_x0041_"],
  ["two in a row that share an underscore", "_x0041_x0042_", "_x005F_x0041_x005F_x0042_"],
  ["a control character", "a\u0001b", "a_x0001_b"],
  ["a carriage return, which XML would make a line feed", "a\r\nb", "a_x000D_\nb"],
  ["half of a surrogate pair", "\ud800", "_xD800_"],
  ["a function's prefix is none", "_xlfn.SUM", "_xlfn.SUM"],
])("special text that %s", (_, text, written) => {
  expect(encodeSpecialText(text)).toBe(written);
  expect(decodeSpecialText(written)).toBe(text);
});

test("special text comes back, whatever it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(decodeSpecialText(encodeSpecialText(text))).toBe(text);
    }),
  );
});

test("a child goes where the schema wants it and takes the parent's prefix", () => {
  const sheet = parseXml(
    '<x:worksheet xmlns:x="urn:x"><x:sheetData/><x:mergeCells/><mc:AlternateContent/><x:pageMargins/></x:worksheet>',
  );
  place(sheet, make("pageSetup"), worksheetOrder);
  place(sheet, make("sheetPr", {}, make("tabColor")), worksheetOrder);
  place(sheet, make("conditionalFormatting", { sqref: "A1" }), worksheetOrder);
  place(sheet, make("conditionalFormatting", { sqref: "B1" }), worksheetOrder);
  expect(childrenOf(sheet).map((child) => child.name + (child.attributes.get("sqref") ?? ""))).toEqual([
    "x:sheetPr",
    "x:sheetData",
    "x:mergeCells",
    "x:conditionalFormattingA1",
    "x:conditionalFormattingB1",
    "mc:AlternateContent",
    "x:pageMargins",
    "x:pageSetup",
  ]);
  expect(serializeXml(sheet)).toContain("<x:sheetPr><x:tabColor/></x:sheetPr>");
});
