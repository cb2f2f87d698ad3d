"use strict";

// Bundles the bench and runs it.

const path = require("node:path");
const webpack = require("webpack");

const root = path.resolve(__dirname, "../..");
const config = require(path.join(root, "webpack.config.js")).find(({ name }) => name === "bench");

webpack({ ...config, context: root }, (error, stats) => {
  if (error || stats.hasErrors()) {
    console.error(error ?? stats.toString({ all: false, errors: true }));
    process.exitCode = 1;
    return;
  }
  process.chdir(root);
  require(path.join(root, ".cache/bench/bench.cjs"));
});
