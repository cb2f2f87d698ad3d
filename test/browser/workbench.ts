import { afterAll, beforeAll, test } from "@jest/globals";
import type { Server } from "node:http";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import { builtOnce } from "./builtOnce";
import { installedBrowser } from "./installedBrowser";

/* eslint-disable-next-line @typescript-eslint/no-require-imports -- the server of `npm start`, plain Node */
const { serve } = require(path.resolve(__dirname, "../../src/workbench/serve.cjs")) as {
  serve: (port: number) => Promise<Server>;
};

const executablePath = installedBrowser();

let server: Server | undefined;
let browser: Browser | undefined;
let address = "";

/** The browser and the page's address, once {@link withWorkbench} has started them. */
export function workbench(): { readonly browser: Browser; readonly address: string } {
  if (browser === undefined) throw new Error("the workbench was not started");
  return { browser, address };
}

/**
 * Declares tests that need a browser, with the workbench built and served for them. Where no browser is installed they
 * are skipped, saying so; on a build machine (`CI`) that is a failure.
 */
export function withWorkbench(declare: () => void): void {
  if (executablePath === null) {
    const missing = "No Chromium, Chrome or Edge found; install one or set CHROME_PATH.";
    if (process.env["CI"]) {
      test("a browser is installed", () => {
        throw new Error(missing);
      });
    } else test.skip(missing, () => undefined);
    return;
  }
  beforeAll(() => start(executablePath), 400_000);
  afterAll(stop, 20_000);
  declare();
}

async function start(executable: string): Promise<void> {
  await builtOnce();
  // 0 is a free port of the machine's choosing.
  server = await serve(0);
  const at = server.address();
  address = `http://localhost:${typeof at === "object" && at !== null ? at.port : ""}`;
  browser = await chromium.launch({
    executablePath: executable,
    args: [
      // The build machine runs as root, where Chromium's own sandbox does not start.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}

async function stop(): Promise<void> {
  await browser?.close();
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
}
