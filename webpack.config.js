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

/** The command line: one file for Node, remade by src/headless/launch.cjs when a source has changed. */
const headless = {
  ...shared,
  name: "headless",
  target: "node20",
  entry: "./src/headless/main.ts",
  output: { path: path.resolve(__dirname, ".cache/headless"), filename: "kartotek.cjs" },
  optimization: { minimize: false },
  performance: false,
};

module.exports = [headless];
