import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:https";
import { extname, join, normalize } from "node:path";
import { contentSecurityPolicy } from "../page/contentSecurityPolicy";
import { certificateFiles, makeCertificates } from "./certificates";
import { builtFolder } from "./make";
import type { System } from "./system";

/** The port of the development manifest. */
export const port = 3000;

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xml": "text/xml",
};

/** Serves what was built over https, under the policy that the README gives, until it is ended. */
export async function serve(system: System): Promise<number> {
  const { certificate, key, authority } = certificateFiles(system);
  const certificates = await makeCertificates(system);
  if (certificates === "missing") {
    system.say("The certificates for https://localhost could not be made.");
    return 1;
  }
  if (certificates === "not trusted") system.say(`This computer does not trust them yet: import ${authority} as an authority.`);
  const server = createServer({ cert: readFileSync(certificate), key: readFileSync(key) }, ({ url = "/" }, response) => {
    const file = fileOf(url);
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    // Asking again each time, and not `no-store`: Excel shows no icon that it may not keep.
    const headers = { "Content-Security-Policy": contentSecurityPolicy, "Cache-Control": "no-cache" };
    response.writeHead(200, { ...headers, "Content-Type": types[extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  return new Promise((resolve) => {
    server.on("error", (error) => {
      system.say(`https://localhost:${port} cannot be served: ${error.message}`);
      resolve(1);
    });
    server.listen(port, "localhost", () => system.say(`The add-in is served at https://localhost:${port}; end with Ctrl+C.`));
  });
}

/** The built file that an address stands for; null for none, and for any outside the folder. */
function fileOf(url: string): string | null {
  const [address = ""] = url.split(/[?#]/);
  // No file of ours has a name that needs escaping in an address.
  const path = /^[\w./-]*$/.test(address) ? normalize(address) : "..";
  const file = join(builtFolder, path);
  return !path.includes("..") && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}
