"use strict";

// Makes assets/sample.xlsx anew: `npm run sample`.

const fs = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");

const root = path.resolve(__dirname, "../../..");
const config = require(path.join(root, "webpack.config.js")).find(({ name }) => name === "sample");
const target = path.join(root, "assets/sample.xlsx");

function bundled() {
  return new Promise((resolve, reject) => {
    webpack({ ...config, context: root }, (error, stats) => {
      if (error) return reject(error);
      if (stats.hasErrors()) return reject(new Error(stats.toString({ all: false, errors: true })));
      resolve(require(path.join(config.output.path, config.output.filename)));
    });
  });
}

bundled()
  .then(({ sampleWorkbook }) => sampleWorkbook())
  .then((bytes) => {
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, bytes);
    console.log(`${path.relative(process.cwd(), target)}: ${bytes.length} bytes`);
  })
  .catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
