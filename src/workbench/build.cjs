"use strict";

// Builds what runs in browsers: `node src/workbench/build.cjs` the pane for Excel and the workbench, with a name only that one.

const { spawnSync } = require("node:child_process");
const path = require("node:path");
const { reportSize } = require("./paneSize.cjs");

const root = path.resolve(__dirname, "../..");

/** Builds these configurations of webpack.config.js; rejects with what webpack found. */
function build(names) {
  const webpack = require("webpack");
  const configs = require(path.join(root, "webpack.config.js")).filter(({ name }) => names.includes(name));
  return new Promise((resolve, reject) => {
    const compiler = webpack(configs);
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
        else resolve();
      });
    });
  });
}

/** Adds icons, help and, for the address in KARTOTEK_URL, the manifest; gives the status. */
function makeForExcel() {
  return spawnSync(process.execPath, [path.join(root, "src/excel/developer/launch.cjs"), "make"], { stdio: "inherit" }).status;
}

module.exports = { build, root };

if (require.main === module) {
  const names = process.argv.length > 2 ? process.argv.slice(2) : ["excel", "workbench"];
  build(names)
    .then(() => {
      for (const name of names) console.log(`dist/${name} is built.`);
      if (names.includes("excel")) process.exitCode = makeForExcel();
      if (!reportSize(path.join(root, "dist", names[0]))) process.exitCode = 1;
    })
    .catch((error) => {
      console.error(error.message);
      process.exitCode = 1;
    });
}
