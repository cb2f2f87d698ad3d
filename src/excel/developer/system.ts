import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";

/** What a program said, and its status. */
export interface Ran {
  readonly status: number;
  readonly output: string;
}

/** What the commands need of the computer that they run on, so that tests can put another one in its place. */
export interface System {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly say: (line: string) => void;
  readonly exists: (path: string) => boolean;
  readonly list: (folder: string) => readonly string[];
  /** Runs a program to its end; what it says is shown as it comes where `shown`. */
  readonly run: (program: string, args: readonly string[], shown: boolean) => Promise<Ran>;
}

export function systemOf(): System {
  return {
    platform: process.platform,
    home: homedir(),
    say: (line) => console.error(line),
    exists: existsSync,
    list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
    run,
  };
}

function run(program: string, args: readonly string[], shown: boolean): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ["inherit", "pipe", "pipe"] });
    let output = "";
    const take = (to: NodeJS.WriteStream) => (chunk: Buffer) => {
      output += chunk.toString();
      if (shown) to.write(chunk);
    };
    child.stdout.on("data", take(process.stdout));
    child.stderr.on("data", take(process.stderr));
    child.on("error", (error) => resolve({ status: 1, output: output + error.message }));
    child.on("close", (status) => resolve({ status: status ?? 1, output }));
  });
}

/** Runs one of Microsoft's command-line tools by its own file, since npx would ask the network. */
export function runTool(system: System, tool: string, args: readonly string[], shown = true): Promise<Ran> {
  return system.run(process.execPath, [`node_modules/${tool}/cli.js`, ...args], shown);
}
