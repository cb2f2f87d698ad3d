import { expect, test } from "@jest/globals";
import { lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isSameFile, writeWhole } from "../../src/headless/files";

const folder = () => mkdtempSync(path.join(tmpdir(), "kartotek-files-"));

test("a result that goes to a device is written to it, and the device stays one", () => {
  const link = path.join(folder(), "nothing");
  symlinkSync("/dev/null", link);
  expect(writeWhole(link, "text")).toBeNull();
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readdirSync(path.dirname(link))).toEqual(["nothing"]);
});

test("folders on the way to a file are made, and where they cannot be made, that is said", () => {
  const file = path.join(folder(), "a", "b", "c.json");
  expect(writeWhole(file, "text")).toBeNull();
  expect(readFileSync(file, "utf8")).toBe("text");
  expect(writeWhole(path.join(file, "d", "e.json"), "text")).toMatchObject({ say: "headless.notWritten" });
  if (process.platform === "linux") {
    expect(writeWhole("/proc/kartotek/c.json", "text")).toMatchObject({ say: "headless.notWritten" });
  }
});

test("a file that cannot take its place leaves no half of it behind", () => {
  const home = folder();
  mkdirSync(path.join(home, "taken"));
  expect(writeWhole(path.join(home, "taken"), "text")).toMatchObject({ say: "headless.notWritten" });
  expect(readdirSync(home)).toEqual(["taken"]);
});

test("one file is known by all its names", () => {
  const home = folder();
  const file = path.join(home, "in.xlsx");
  writeFileSync(file, "");
  symlinkSync(home, path.join(home, "again"));
  expect(isSameFile(file, path.join(home, "again", "in.xlsx"))).toBe(true);
  expect(isSameFile(file, path.join(home, ".", "x", "..", "in.xlsx"))).toBe(true);
  expect(isSameFile(path.join(home, "new.xlsx"), path.join(home, "again", "new.xlsx"))).toBe(true);
  expect(isSameFile(file, path.join(home, "other.xlsx"))).toBe(false);
});
