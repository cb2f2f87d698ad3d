import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "@jest/globals";
import { manifestFor } from "../../src/excel/manifest/manifest";
import type { XmlElement } from "../../src/standin/xml/element";
import { childElements, elementsOf } from "./manifestTree";

/**
 * What may stand in an element, in Microsoft's order; a star may stand several times, a question mark may be missing.
 * Source: learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering.
 */
const orderIn: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides? ExtendedOverrides?",
  "OfficeApp/Hosts": "Host*",
  Requirements: "Sets Methods?",
  Sets: "Set*",
  DefaultSettings: "SourceLocation RequestedWidth? RequestedHeight?",
  DisplayName: "Override*",
  Description: "Override*",
  VersionOverrides: "Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?",
  "VersionOverrides/Hosts": "Host*",
  "Hosts/Host": "Runtimes? AllFormFactors? DesktopFormFactor?",
  Runtimes: "Runtime*",
  DesktopFormFactor: "GetStarted? FunctionFile? ExtensionPoint*",
  GetStarted: "Title Description LearnMoreUrl",
  ExtensionPoint: "CustomTab",
  CustomTab: "Group* Label",
  Group: "Label Icon Control*",
  Control: "Label Supertip Icon Action Enabled?",
  Supertip: "Title Description",
  Icon: "bt:Image*",
  "Control/Action": "TaskpaneId? FunctionName? SourceLocation? Title?",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image*",
  "bt:Urls": "bt:Url*",
  "bt:ShortStrings": "bt:String*",
  "bt:LongStrings": "bt:String*",
  "bt:String": "bt:Override*",
};

const production = manifestFor("https://kartotek.example.no");

function misplacedIn(manifest: string): readonly string[] {
  return elementsOf(manifest).flatMap(({ element, parent }) => {
    const order = orderIn[`${parent?.name ?? ""}/${element.name}`] ?? orderIn[element.name] ?? "";
    const children = childElements(element).map(({ name }) => `${name} `);
    return patternOf(order).test(children.join("")) ? [] : [`${element.name}: ${children.join("")}is not ${order || "empty"}`];
  });
}

function patternOf(order: string): RegExp {
  const parts = order.split(" ").filter((part) => part !== "");
  return new RegExp(`^${parts.map((part) => part.replace(/^(.*?)([*?]?)$/, "(?:$1 )$2")).join("")}$`);
}

test("elements stand in Microsoft's order, and nothing else stands there", () => {
  expect(misplacedIn(production)).toEqual([]);
});

test("a misplaced element is found", () => {
  const swapped = production.replace(/( *<Version>.*\n)( *<ProviderName>.*\n)/, "$2$1");
  expect(misplacedIn(swapped)).toHaveLength(1);
});

test("a button either shows the pane or calls a function", () => {
  const actions = elementsOf(production).filter(({ element }) => element.name === "Action");
  const shapes = actions.map(({ element }) =>
    [element.attributes.get("xsi:type"), ...childElements(element).map(nameOf)].join(" "),
  );
  expect(new Set(shapes)).toEqual(new Set(["ShowTaskpane TaskpaneId SourceLocation Title", "ExecuteFunction FunctionName"]));
});

const schema = join(process.env["KARTOTEK_DATA"] ?? resolve("../shared/data"), "manifest-xsd/OfficeAppManifestV1_1.xsd");
const hasXmllint = spawnSync("xmllint", ["--version"]).error === undefined;
const missing = [...(existsSync(schema) ? [] : ["Microsoft's schemas"]), ...(hasXmllint ? [] : ["xmllint"])];
if (missing.length > 0)
  console.warn(`Skipped, since there is no ${missing.join(" and no ")} here: the manifest against the schemas.`);

(missing.length > 0 ? test.skip : test)("both forms are valid by Microsoft's schemas", () => {
  const folder = mkdtempSync(join(tmpdir(), "manifest-"));
  const path = join(folder, "manifest.xml");
  const verdict = (manifest: string) => {
    writeFileSync(path, manifest);
    return spawnSync("xmllint", ["--noout", "--nonet", "--schema", schema, path], { encoding: "utf8" }).stderr.replace(
      path,
      "it",
    );
  };
  expect(verdict(readFileSync("manifest.xml", "utf8"))).toBe("it validates\n");
  expect(verdict(production)).toBe("it validates\n");
  expect(verdict(production.replace("ReadWriteDocument", "Everything"))).toContain("fails to validate");
  rmSync(folder, { recursive: true });
});

function nameOf({ name }: XmlElement): string {
  return name;
}
