import { resolve } from "node:path";
import ts from "typescript";

/** Compiles files as the project is compiled, with its tsconfig. */
export function programOf(files: readonly string[]): ts.Program {
  const path = resolve("tsconfig.json");
  const { config, error } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as {
    config: unknown;
    error?: ts.Diagnostic;
  };
  if (error !== undefined) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, "\n"));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  return ts.createProgram(files, options);
}
