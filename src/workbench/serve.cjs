"use strict";

// `npm start`: builds the workbench where a source is newer than it, serves it, and prints its address.

const fs = require("node:fs");
const http = require("node:http");
const path = require("node:path");
const { URL } = require("node:url");
const { build, root } = require("./build.cjs");
const { isCurrent } = require("./isCurrent.cjs");

const folder = path.join(root, "dist/workbench");
const firstPort = Number(process.env.PORT || 3000);
const lastPort = firstPort + 50;

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * Nothing but this server may be asked for anything. Styles are made at run time by Fluent UI and the grid, and images of the grid
 * are data; scripts come from files alone.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function answer(request, response) {
  const wanted = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  const file = path.join(folder, wanted === "/" ? "index.html" : wanted);
  const headers = {
    "Content-Security-Policy": policy,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    // A page that was built anew is never mixed with scripts of the former.
    "Cache-Control": "no-store",
  };
  if ((request.method !== "GET" && request.method !== "HEAD") || !file.startsWith(folder + path.sep)) {
    response.writeHead(400, headers).end();
    return;
  }
  fs.readFile(file, (error, content) => {
    if (error) {
      response.writeHead(404, headers).end();
      return;
    }
    headers["Content-Type"] = types[path.extname(file)] || "application/octet-stream";
    response.writeHead(200, headers).end(request.method === "HEAD" ? undefined : content);
  });
}

/** Serves on the first free port; gives the server once it listens. */
function serve(port = firstPort) {
  const server = http.createServer((request, response) => {
    try {
      answer(request, response);
    } catch {
      response.writeHead(400).end();
    }
  });
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      if (error.code === "EADDRINUSE" && port < lastPort) resolve(serve(port + 1));
      else reject(error);
    });
    server.listen(port, "localhost", () => resolve(server));
  });
}

async function start() {
  if (!isCurrent(root, path.join(folder, "index.html"))) {
    console.log("Building …");
    await build(["workbench"]);
  }
  const server = await serve();
  console.log(`Kundekartotek is at http://localhost:${server.address().port} (stop with Ctrl+C)`);
}

module.exports = { serve };

if (require.main === module) {
  start().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
