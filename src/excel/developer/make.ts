import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { helpFile, hostedFiles, pageFile } from "../hosted";
import { developmentSite, manifestFor } from "../manifest/manifest";
import { helpPage } from "../page/helpPage";

/** What is to be served, below the address of the add-in. */
export const builtFolder = "dist/excel";

type Say = (line: string) => void;

/** Writes the manifest for development, which is kept at the root; a test holds it to its source. */
export function makeManifest(say: Say): number {
  writeFileSync("manifest.xml", manifestFor(developmentSite));
  say("manifest.xml is made.");
  return 0;
}

/** Writes beside the bundled pane what Excel asks for: help, icons, and the manifest for the address `site`, where one is given. */
export function make(site: string | undefined, say: Say, folder = builtFolder): number {
  for (const file of hostedFiles.filter((hosted) => hosted !== pageFile)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    if (file === helpFile) writeFileSync(path, helpPage());
    else copyFileSync(join("assets", file), path);
  }
  const manifest = join(folder, "manifest.xml");
  rmSync(manifest, { force: true });
  if (site === undefined || site === "") {
    say(`${folder} has no manifest, for want of the address where it will be served: KARTOTEK_URL=https://… npm run build`);
    return 0;
  }
  if (/\blocalhost\b|127\.0\.0\.1/.test(site)) {
    say(`KARTOTEK_URL is ${site}, an address of this computer, which nobody else reaches.`);
    return 1;
  }
  writeFileSync(manifest, manifestFor(site));
  say(`${manifest} is for ${site}.`);
  return 0;
}
