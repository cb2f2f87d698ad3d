"use strict";

const fs = require("node:fs");
const path = require("node:path");
const zlib = require("node:zlib");

/** The pane is loaded whenever a workbook is opened, often over a slow line; lazy parts and the worker are apart. */
const mostKilobytes = 300;

/** Prints how many bytes of script a person waits for when the pane opens; false when they are too many. */
function reportSize(folder) {
  const script = fs.readFileSync(path.join(folder, "taskpane.js"));
  const kilobytes = Math.round(zlib.gzipSync(script, { level: 9 }).length / 1000);
  console.log(`taskpane.js: ${kilobytes} kB gzipped of at most ${mostKilobytes} kB.`);
  return kilobytes <= mostKilobytes;
}

module.exports = { reportSize };
