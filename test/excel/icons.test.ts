import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { PNG } from "pngjs";
import { icons, iconPath, iconSizes } from "../../src/excel/manifest/icons";
import { developmentSite } from "../../src/excel/manifest/manifest";
import { elementsOf, named, valueOf } from "./manifestTree";

const manifest = readFileSync("manifest.xml", "utf8");
const files = icons.flatMap((icon) => iconSizes.map((size) => ({ size, file: iconPath(icon, size) })));

/** Width and height as a PNG's own header has them (the chunk IHDR, which stands first). */
function headerOf(file: string): { readonly type: string; readonly width: number; readonly height: number } {
  const bytes = readFileSync(join("assets", file));
  return { type: bytes.toString("latin1", 1, 4), width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

test.each(files)("$file is a PNG of $size by $size pixels, clear around the motif", ({ file, size }) => {
  expect(headerOf(file)).toEqual({ type: "PNG", width: size, height: size });
  const { data } = PNG.sync.read(readFileSync(join("assets", file)));
  const opacity = data.filter((_, index) => index % 4 === 3);
  expect(opacity.at(0)).toBe(0);
  expect(opacity.filter((alpha) => alpha === 255).length).toBeGreaterThan((size * size) / 3);
});

test("the manifest gives each icon with the size that its file has", () => {
  const addressOf = new Map(named(manifest, "bt:Image").map((image) => [valueOf(image, "id"), valueOf(image, "DefaultValue")]));
  const shown = named(manifest, "bt:Image").filter(({ attributes }) => attributes.has("resid"));
  for (const image of shown) {
    const address = addressOf.get(valueOf(image, "resid")) ?? "";
    expect(headerOf(address.replace(`${developmentSite}/`, "")).width).toBe(Number(valueOf(image, "size")));
  }
});

test("every icon comes in the sizes 16, 32 and 80, which Excel demands, and each once", () => {
  const lists = elementsOf(manifest).filter(({ element }) => element.name === "Icon");
  expect(lists.length).toBeGreaterThan(0);
  for (const { element } of lists) {
    const sizes = element.children.flatMap((child) => (typeof child === "string" ? [] : Number(valueOf(child, "size"))));
    expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
    expect(new Set(sizes).size).toBe(sizes.length);
  }
});

test("the add-in's own icons are of 32 and 64 pixels", () => {
  const sizeOf = (name: string) =>
    named(manifest, name).map((icon) => headerOf(valueOf(icon, "DefaultValue").replace(`${developmentSite}/`, "")).width);
  expect(sizeOf("IconUrl")).toEqual([32]);
  expect(sizeOf("HighResolutionIconUrl")).toEqual([64]);
});

test("the kept icons are what the script draws; `node assets/drawIcons.cjs` renews them", () => {
  const folder = mkdtempSync(join(tmpdir(), "icons-"));
  expect(spawnSync(process.execPath, ["assets/drawIcons.cjs", folder]).status).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(readdirSync("assets/icons").sort());
  expect(readdirSync(folder).sort()).toEqual(files.map(({ file }) => file.replace("icons/", "")).sort());
  // The same pixels; how they are packed may differ between versions of Node.
  const pixels = (path: string) => PNG.sync.read(readFileSync(path)).data.toString("base64");
  for (const file of readdirSync(folder)) expect(pixels(join(folder, file))).toBe(pixels(join("assets/icons", file)));
  rmSync(folder, { recursive: true });
});
