"use strict";

// Runs the command from one bundled file, which is made anew, silently, whenever a source is newer than it.

const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const MAKE = "--make-bundle";

const root = path.resolve(__dirname, "../..");
const bundle = path.join(root, ".cache/headless/kartotek.cjs");
const inputs = ["src", "package-lock.json", "webpack.config.js", "tsconfig.json"].map((name) => path.join(root, name));

function newest(entry) {
  const stat = fs.statSync(entry);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...fs.readdirSync(entry).map((name) => newest(path.join(entry, name))));
}

function isCurrent() {
  return fs.existsSync(bundle) && fs.statSync(bundle).mtimeMs > Math.max(...inputs.map(newest));
}

/** Bundles into a folder of this process first, so that two commands started together never read half a file. */
function make() {
  const webpack = require("webpack");
  const config = require(path.join(root, "webpack.config.js")).find(({ name }) => name === "headless");
  const folder = path.join(root, `.cache/headless-${process.pid}`);
  return new Promise((resolve, reject) => {
    webpack({ ...config, context: root, output: { ...config.output, path: folder } }, (error, stats) => {
      if (error) return reject(error);
      if (stats.hasErrors()) return reject(new Error(stats.toString({ all: false, errors: true })));
      fs.mkdirSync(path.dirname(bundle), { recursive: true });
      for (const name of fs.readdirSync(folder)) fs.renameSync(path.join(folder, name), path.join(path.dirname(bundle), name));
      fs.rmSync(folder, { recursive: true });
      resolve();
    });
  });
}

/** In a process of its own, since the memory that the command tells of is to be its own. */
function makeApart() {
  const { status } = spawnSync(process.execPath, [path.join(__dirname, "launch.cjs"), MAKE], { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error("the command could not be compiled");
}

async function start(args) {
  if (args[0] === MAKE) {
    await make();
    return 0;
  }
  if (!isCurrent()) makeApart();
  return require(bundle).main(args);
}

start(process.argv.slice(2))
  .then((status) => {
    process.exitCode = status;
  })
  .catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
