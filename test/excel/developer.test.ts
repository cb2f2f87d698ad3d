import { expect, test } from "@jest/globals";
import { sideload, unload } from "../../src/excel/developer/sideload";
import type { Ran, System } from "../../src/excel/developer/system";
import { validate } from "../../src/excel/developer/validate";
import { addIn } from "../../src/workbook/addIn";

const home = "/home/somebody";
const excel = "/Applications/Microsoft Excel.app";
const built = "dist/excel/taskpane.html";
const certificates = ["ca.crt", "localhost.crt", "localhost.key"].map((file) => `${home}/.office-addin-dev-certs/${file}`);
const copied = `${home}/Library/Containers/com.microsoft.Excel/Data/Documents/wef/${addIn.id}.manifest.xml`;

const trusting = (args: string): Ran => ({
  status: 0,
  output: args.includes("dev-certs") ? "You now have trusted access to https://localhost." : "",
});

/** A computer that is not this one. Programs end with status 0, as Microsoft's do whatever happened. */
function computer(platform: NodeJS.Platform, files: readonly string[], ran: (args: string) => Ran = trusting) {
  const said: string[] = [];
  const started: string[] = [];
  const system: System = {
    platform,
    home,
    say: (line) => said.push(line),
    exists: (path) => files.includes(path),
    list: (folder) => files.filter((file) => file.startsWith(`${folder}/`)),
    run: (program, args) => {
      const line = [program === process.execPath ? "node" : program, ...args].join(" ");
      started.push(line);
      return Promise.resolve(ran(line));
    },
  };
  return { system, said, started };
}

const mac = [excel, built, ...certificates];

test.each([
  ["Linux", "linux", mac, "There is no Excel on this computer"],
  ["a Mac without Excel", "darwin", [built, ...certificates], "Excel is not installed"],
  ["a Mac without a build", "darwin", [excel, ...certificates], "npm run build"],
  ["a Mac that made no certificates", "darwin", [excel, built], "are missing"],
  ["a Mac whose Excel was not told", "darwin", mac, "was not told"],
] as const)("sideloading on %s says why not in one line, and the status is not 0", async (_, platform, files, reason) => {
  const { system, said } = computer(platform, files);
  expect(await sideload(system)).not.toBe(0);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(reason);
});

test("certificates that were made but not trusted are not enough", async () => {
  const { system, said, started } = computer("darwin", mac, () => ({
    status: 0,
    output: "Unable to install the CA certificate.",
  }));
  expect(await sideload(system)).toBe(1);
  expect(said[0]).toContain("not trusted");
  expect(started).toHaveLength(1);
});

test("nothing is started where there is no Excel", async () => {
  const { system, started } = computer("linux", mac);
  await sideload(system);
  await unload(system);
  expect(started).toEqual([]);
});

test("on a Mac the add-in is loaded, and served over https while it is", async () => {
  const { system, started } = computer("darwin", [...mac, copied]);
  expect(await sideload(system)).toBe(0);
  expect(started.map((line) => line.replace(/node_modules\/|\/cli\.js/g, ""))).toEqual([
    "node office-addin-dev-certs install",
    expect.stringContaining("node office-addin-debugging start manifest.xml desktop --app excel"),
  ]);
  expect(started[1]).toContain("launch.cjs serve --dev-server-port 3000");
});

test("on Windows the registry tells of Excel and of the add-in", async () => {
  const { system, started } = computer("win32", [built, ...certificates]);
  expect(await sideload(system)).toBe(0);
  expect(started.filter((line) => line.startsWith("reg query"))).toEqual([
    expect.stringContaining("excel.exe"),
    expect.stringContaining(addIn.id),
  ]);
});

test("Windows without Excel has no such key", async () => {
  const { system, said } = computer("win32", [built, ...certificates], (line) => ({
    status: line.startsWith("reg") ? 1 : 0,
    output: "",
  }));
  expect(await sideload(system)).toBe(1);
  expect(said[0]).toContain("Excel is not installed");
});

test("taking it out again is believed only when it is gone", async () => {
  expect(await unload(computer("darwin", [...mac, copied]).system)).toBe(1);
  expect(await unload(computer("darwin", mac).system)).toBe(0);
});

test.each([
  ["valid", 0, "The manifest is valid.", 0, "is valid"],
  ["not valid", 1, "Error #1: the icon is missing\nThe manifest is not valid.", 1, "icon is missing"],
  ["without a network", 1, "Error: Unable to contact the manifest validation service.\nENOTFOUND", 1, "needs the network"],
  ["refused by the service", 1, "Unable to validate the manifest.\n503\nService Unavailable", 1, "needs the network"],
  ["silent, which proves nothing", 0, "", 1, ""],
])("a manifest that is %s", async (_, status, output, expected, words) => {
  const { system, said } = computer("linux", ["manifest.xml"], () => ({ status, output }));
  expect(await validate(system, "manifest.xml")).toBe(expected);
  expect(said.join()).toContain(words);
});

test("a manifest that was not made is said to be missing, with the cure", async () => {
  const { system, said } = computer("linux", []);
  expect(await validate(system, "dist/excel/manifest.xml")).toBe(1);
  expect(said[0]).toContain("KARTOTEK_URL");
});
