import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { hostedFiles } from "../../src/excel/hosted";
import { developmentSite, manifestFor } from "../../src/excel/manifest/manifest";
import { orders } from "../../src/taskpane/boot/ribbonOrders";
import { addIn } from "../../src/workbook/addIn";
import { childElements, elementsOf, named, textOf, valueOf } from "./manifestTree";

const site = "https://kartotek.example.no/excel";
const development = readFileSync("manifest.xml", "utf8");
const production = manifestFor(site);

const strings = named(production, "bt:String");
const resources = named(production, "bt:Image", "bt:Url", "bt:String").filter(({ attributes }) => attributes.has("id"));

test("the manifest at the root is what its source makes of it; `node src/excel/developer/launch.cjs manifest` renews it", () => {
  expect(development).toBe(manifestFor(developmentSite));
});

test("both forms differ in the address alone, and production knows nothing of this computer", () => {
  expect(production.replaceAll(site, developmentSite)).toBe(development);
  expect(production).not.toMatch(/localhost|127\.0\.0\.1|:3000/);
});

test.each([
  ["http://kartotek.example.no", "Excel refuses addresses that are not https"],
  ["kartotek.example.no", "no address"],
  ["https://kartotek.example.no/?a=1", "files cannot be put below a query"],
])("an add-in cannot be served at %s: %s", (address) => {
  expect(() => manifestFor(address)).toThrow(address);
});

test("a slash at the end of the address makes no difference", () => {
  expect(manifestFor(`${site}/`)).toBe(production);
});

test("every id is of one resource, every reference leads to one, and none is unused", () => {
  const ids = resources.map((resource) => valueOf(resource, "id"));
  const references = elementsOf(production).flatMap(({ element }) => element.attributes.get("resid") ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(references)].sort()).toEqual([...ids].sort());
});

test("references lead to resources of their kind", () => {
  const kindOf = new Map(elementsOf(production).map(({ element, parent }) => [valueOf(element, "id"), parent?.name]));
  const kinds: Readonly<Record<string, string>> = {
    "bt:Image": "bt:Images",
    Runtime: "bt:Urls",
    FunctionFile: "bt:Urls",
    SourceLocation: "bt:Urls",
    LearnMoreUrl: "bt:Urls",
    Label: "bt:ShortStrings",
    Title: "bt:ShortStrings",
    Description: "bt:LongStrings",
  };
  for (const { element } of elementsOf(production)) {
    const reference = element.attributes.get("resid");
    if (reference !== undefined) expect([element.name, kindOf.get(reference)]).toEqual([element.name, kinds[element.name]]);
  }
});

test("tabs, groups and buttons have ids of their own, and ids fit", () => {
  const controls = named(production, "CustomTab", "Group", "Control").map((element) => valueOf(element, "id"));
  expect(new Set(controls).size).toBe(controls.length);
  for (const id of [...controls, ...resources.map((resource) => valueOf(resource, "id"))])
    expect(id).toMatch(/^[A-Za-z][\w.]{0,31}$/);
});

test("every text is there in Norwegian, English, German and Dutch", () => {
  const texts = [...named(production, "DisplayName"), ...named(production, "Description"), ...strings].filter(({ attributes }) =>
    attributes.has("DefaultValue"),
  );
  expect(textOf(named(production, "DefaultLocale")[0])).toBe("nb-NO");
  expect(texts.length).toBe(strings.length + 2);
  for (const text of texts) {
    const overrides = childElements(text);
    expect(overrides.map((override) => valueOf(override, "Locale"))).toEqual(["en-US", "de-DE", "nl-NL"]);
    for (const words of wordsOf(text)) expect(words.trim()).not.toBe("");
    expect(new Set(overrides.map((override) => override.name))).toEqual(
      new Set([text.name === "bt:String" ? "bt:Override" : "Override"]),
    );
  }
});

// Source: the element references of DisplayName, Description, Resources.
test.each([
  ["bt:ShortStrings", 125],
  ["bt:LongStrings", 250],
])("texts among %s have at most %i characters", (list, most) => {
  const texts = named(production, list).flatMap(childElements).flatMap(wordsOf);
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => text.length > most)).toEqual([]);
});

test("name and description fit, and so do all addresses", () => {
  const limits: readonly [string, number][] = [
    ["DisplayName", 125],
    ["Description", 250],
  ];
  for (const [name, most] of limits)
    for (const words of named(production, name)
      .filter(({ attributes }) => attributes.has("DefaultValue"))
      .flatMap(wordsOf))
      expect(words.length).toBeLessThanOrEqual(most);
  for (const address of addresses(production)) expect(address.length).toBeLessThanOrEqual(2048);
});

test("every address is https, lies below the add-in's own, and is among the files that are served", () => {
  const expected = new Set(hostedFiles.map((file) => `${site}/${file}`));
  const found = addresses(production);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((address) => !expected.has(address))).toEqual([]);
  expect(addresses(development).filter((address) => !address.startsWith(`${developmentSite}/`))).toEqual([]);
});

test("Excel needs ExcelApi 1.14 and nothing else, since any other set would shut out the iPad", () => {
  const requirements = elementsOf(production).filter(({ element }) => element.name === "Requirements");
  expect(requirements.map(({ parent }) => parent?.name)).toEqual(["OfficeApp"]);
  const sets = named(production, "Set").map((set) => [valueOf(set, "Name"), valueOf(set, "MinVersion")]);
  expect(sets).toEqual([["ExcelApi", "1.14"]]);
  expect(named(production, "Method")).toEqual([]);
});

test("ribbon and pane share one runtime: one page for the functions, the pane and the pane without a ribbon", () => {
  const [runtime] = named(production, "Runtime");
  const pages = named(production, "Runtime", "FunctionFile", "SourceLocation").flatMap(
    ({ attributes }) => attributes.get("resid") ?? [],
  );
  expect(new Set(pages).size).toBe(1);
  expect(runtime && valueOf(runtime, "lifetime")).toBe("long");
  const [url] = named(production, "bt:Url").filter((resource) => valueOf(resource, "id") === pages[0]);
  const [own] = named(production, "SourceLocation").filter(({ attributes }) => attributes.has("DefaultValue"));
  expect(url && valueOf(url, "DefaultValue")).toBe(own && valueOf(own, "DefaultValue"));
});

test("the ribbon is one tab with a button for the pane and one for each order", () => {
  expect(named(production, "CustomTab")).toHaveLength(1);
  expect(named(production, "FunctionName").map(textOf)).toEqual([...orders]);
  expect(named(production, "TaskpaneId")).toHaveLength(1);
});

test("id and version are those under which the workbook keeps the add-in's settings", () => {
  expect(named(production, "Id").map(textOf)).toEqual([addIn.id]);
  expect(addIn.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(named(production, "Version").map(textOf)).toEqual([addIn.version]);
  expect(addIn.version).toMatch(/^[1-9]\d{0,4}(\.\d{1,5}){3}$/);
});

test("there is no byte order mark", () => {
  expect(readFileSync("manifest.xml").toString("latin1", 0, 5)).toBe("<?xml");
});

function wordsOf(text: Parameters<typeof childElements>[0]): readonly string[] {
  return [valueOf(text, "DefaultValue"), ...childElements(text).map((override) => valueOf(override, "Value"))];
}

/** Every address; names of namespaces look like one and are none. */
function addresses(manifest: string): readonly string[] {
  const values = elementsOf(manifest).flatMap(({ element }) =>
    [...element.attributes].filter(([name]) => !name.startsWith("xmlns")).map(([, value]) => value),
  );
  return values.filter((value) => /^[a-z]+:\/\//i.test(value));
}
