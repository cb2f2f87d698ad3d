"use strict";

const fs = require("node:fs");
const path = require("node:path");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { WriteFiles, clientFiles, paneHtml } = require("./src/workbench/writeFiles.cjs");

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

const nodeOutput = (folder, filename) => ({
  path: path.resolve(__dirname, ".cache", folder),
  filename,
  library: { type: "commonjs2" },
});

/** The command line; src/headless/launch.cjs makes it anew when a source has changed. */
const headless = {
  ...forNode,
  name: "headless",
  entry: "./src/headless/main.ts",
  output: nodeOutput("headless", "kartotek.cjs"),
};

/** The bench; `npm run bench` makes it anew. */
const bench = { ...forNode, name: "bench", entry: "./test/speed/bench.ts", output: nodeOutput("bench", "bench.cjs") };

/** The maker of the sample workbook; `npm run sample` runs it. */
const sample = {
  ...forNode,
  name: "sample",
  entry: "./src/workbench/sample/sampleWorkbook.ts",
  output: nodeOutput("sample", "sample.cjs"),
};

const pane = "./src/taskpane/main.tsx";

/** What runs in a browser. Every browser that Office still opens add-ins in reads ES2022 but for the oldest iPads. */
const forBrowser = {
  ...shared,
  target: ["web", "es2022"],
  context: __dirname,
  cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/webpack") },
  module: {
    rules: [
      ...shared.module.rules,
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, { loader: "css-loader", options: { url: false } }] },
    ],
  },
  // The pane's own script is bounded where it is measured: src/workbench/size.cjs.
  performance: false,
};

const browserOutput = (folder) => ({
  path: path.resolve(__dirname, "dist", folder),
  filename: "[name].js",
  chunkFilename: "[name].[contenthash:8].js",
  clean: true,
});
const styles = () => new MiniCssExtractPlugin({ filename: "[name].css", chunkFilename: "[name].[contenthash:8].css" });

/**
 * The pane for Excel with the ribbon's commands, which share its runtime. It loads Office.js from Microsoft's content delivery network,
 * as add-ins must. Icons, help and manifest come from src/excel/developer.
 */
const excel = {
  ...forBrowser,
  name: "excel",
  entry: { taskpane: [pane, "./src/excel/main.ts"] },
  output: browserOutput("excel"),
  plugins: [
    styles(),
    new WriteFiles(() => [
      ["taskpane.html", paneHtml(__dirname, ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"])],
    ]),
  ],
};

/** The page that shows the same pane beside a workbook, without Excel. */
const workbench = {
  ...forBrowser,
  name: "workbench",
  // Maps of the grid's scripts would take longer to make than the rest.
  devtool: false,
  entry: { workbench: "./src/workbench/main.ts", taskpane: pane, boot: "./src/standin/boot/browser.ts" },
  output: browserOutput("workbench"),
  plugins: [
    styles(),
    new WriteFiles(() => {
      const read = (name) => fs.readFileSync(path.join(__dirname, name));
      const sample = "assets/sample.xlsx";
      return [
        ["index.html", read("src/workbench/index.html")],
        ["icon.svg", read("src/workbench/icon.svg")],
        ["taskpane.html", paneHtml(__dirname, ["boot.js", "vendor/office.js"])],
        ...(fs.existsSync(path.join(__dirname, sample)) ? [["sample.xlsx", read(sample)]] : []),
        ...clientFiles(__dirname),
      ];
    }),
  ],
};

module.exports = [headless, bench, sample, excel, workbench];
