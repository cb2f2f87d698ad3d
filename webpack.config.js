"use strict";

const path = require("node:path");

/** What every root shares: TypeScript through ts-loader; types are checked apart, by `npm run check`. */
const shared = {
  mode: "production",
  devtool: "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false, incremental: false, sourceMap: true } },
      },
    ],
  },
};

/** What runs in Node is one file each. */
const forNode = {
  ...shared,
  target: "node20",
  // The bundle finds the Office.js client as its source would: from where it stands, through Node's own resolution.
  node: { __filename: false, __dirname: false },
  module: { ...shared.module, parser: { javascript: { createRequire: false } } },
  optimization: { minimize: false },
  performance: false,
};

const nodeOutput = (folder, filename) => ({ path: path.resolve(__dirname, ".cache", folder), filename, library: { type: "commonjs2" } });

/** The command line; src/headless/launch.cjs makes it anew when a source has changed. */
const headless = { ...forNode, name: "headless", entry: "./src/headless/main.ts", output: nodeOutput("headless", "kartotek.cjs") };

/** The bench; `npm run bench` makes it anew. */
const bench = { ...forNode, name: "bench", entry: "./test/speed/bench.ts", output: nodeOutput("bench", "bench.cjs") };

module.exports = [headless, bench];
