"use strict";

// Runs the developer's commands for Excel from their sources: `node src/excel/developer/launch.cjs manifest|make|start|stop|serve|validate`.

const fs = require("node:fs");
const path = require("node:path");
const ts = require("typescript");

const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };

require.extensions[".ts"] = (module, fileName) => {
  const { outputText } = ts.transpileModule(fs.readFileSync(fileName, "utf8"), { compilerOptions, fileName });
  module._compile(outputText, fileName);
};

process.chdir(path.resolve(__dirname, "../../.."));
require("./main.ts")
  .main(process.argv.slice(2))
  .then((status) => {
    process.exitCode = status;
  })
  .catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
