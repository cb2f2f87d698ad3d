"use strict";

const fs = require("node:fs");
const path = require("node:path");

/** A webpack plugin that writes files beside the bundles, as they are: `files()` gives `[name, content]`. */
class WriteFiles {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("WriteFiles", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "WriteFiles", stage }, () => {
        // Said to be minimized already, so that the client stays the unmodified one.
        for (const [name, content] of this.files()) compilation.emitAsset(name, new RawSource(content), { minimized: true });
      });
    });
  }
}

/** The pane's page with the scripts that connect it with its host. */
function paneHtml(root, scripts) {
  const template = fs.readFileSync(path.join(root, "src/taskpane/taskpane.html"), "utf8");
  const place = "<!-- office.js -->";
  if (!template.includes(place)) throw new Error(`src/taskpane/taskpane.html has no ${place}`);
  return template.replace(place, scripts.map((address) => `<script src="${address}"></script>`).join("\n    "));
}

/** The unmodified client, with its texts in the languages of the workbench. */
function clientFiles(root) {
  const client = path.join(root, "node_modules/@microsoft/office-js/dist");
  const languages = ["nb-no", "en-us", "de-de", "nl-nl"];
  const names = ["office.js", "excel-win32-16.01.js", ...languages.map((language) => `${language}/office_strings.js`)];
  return names.map((name) => [`vendor/${name}`, fs.readFileSync(path.join(client, name))]);
}

module.exports = { WriteFiles, clientFiles, paneHtml };
