import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { make } from "../../src/excel/developer/make";
import { hostedFiles } from "../../src/excel/hosted";
import { manifestFor } from "../../src/excel/manifest/manifest";

interface Build {
  readonly name: string;
  readonly entry: Readonly<Record<string, unknown>>;
  readonly plugins: readonly { files?(): readonly (readonly [string, string])[] }[];
}

const builds = createRequire(__filename)("../../webpack.config.js") as readonly Build[];
const build = builds.find(({ name }) => name === "excel");
const pages = new Map(build?.plugins.flatMap((plugin) => plugin.files?.() ?? []));

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "excel-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("every address of the manifest is a file of the build", () => {
  expect(make(undefined, () => undefined, folder)).toBe(0);
  expect(hostedFiles.filter((file) => !pages.has(file) && !existsSync(join(folder, file)))).toEqual([]);
});

test("the pane's page takes Office.js from Microsoft, before our own script, and nothing else from elsewhere", () => {
  const page = pages.get("taskpane.html") ?? "";
  const scripts = [...page.matchAll(/<script[^>]* src="([^"]*)"/g)].map(([, address]) => address);
  expect(scripts).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "taskpane.js"]);
  expect(Object.keys(build?.entry ?? {})).toEqual(["taskpane"]);
});

test("with the address of the firm, the manifest for it is in the build", () => {
  const site = "https://kartotek.example.no";
  expect(make(site, () => undefined, folder)).toBe(0);
  expect(readFileSync(join(folder, "manifest.xml"), "utf8")).toBe(manifestFor(site));
});

test.each([
  ["no address", undefined, 0, "KARTOTEK_URL"],
  ["an address of this computer", "https://localhost:3000", 1, "nobody else reaches"],
])("with %s there is no manifest, and what to do is said", (_, site, status, words) => {
  make("https://kartotek.example.no", () => undefined, folder);
  const said: string[] = [];
  expect(make(site, (line) => said.push(line), folder)).toBe(status);
  expect(existsSync(join(folder, "manifest.xml"))).toBe(false);
  expect(said.join()).toContain(words);
});
