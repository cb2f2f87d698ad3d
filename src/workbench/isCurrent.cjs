"use strict";

const fs = require("node:fs");
const path = require("node:path");

function newest(entry) {
  if (!fs.existsSync(entry)) return 0;
  const stat = fs.statSync(entry);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...fs.readdirSync(entry).map((name) => newest(path.join(entry, name))));
}

/** Whether what was built is newer than everything that it is built of. */
function isCurrent(root, built) {
  const sources = ["src", "assets", "package-lock.json", "webpack.config.js", "tsconfig.json"];
  return fs.existsSync(built) && fs.statSync(built).mtimeMs > Math.max(...sources.map((name) => newest(path.join(root, name))));
}

module.exports = { isCurrent };
