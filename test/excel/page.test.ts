import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { contentSecurityPolicy } from "../../src/excel/page/contentSecurityPolicy";
import { helpPage } from "../../src/excel/page/helpPage";

test("the README gives the very policy that the development server sends", () => {
  expect(readFileSync("README.md", "utf8")).toContain(`Content-Security-Policy: ${contentSecurityPolicy}`);
});

test("the policy lets nothing out and no script of others in, but Office.js", () => {
  const directives = new Map(contentSecurityPolicy.split("; ").map((directive) => [directive.split(" ")[0], directive]));
  expect(directives.get("default-src")).toBe("default-src 'none'");
  expect(directives.get("connect-src")).toBe("connect-src 'self'");
  expect(directives.get("script-src")).toBe("script-src 'self' https://appsforoffice.microsoft.com");
  expect(contentSecurityPolicy).not.toMatch(/unsafe-eval|sandbox|http:/);
});

test("help is there in every language, needs no script and loads nothing from elsewhere", () => {
  const page = helpPage();
  expect([...page.matchAll(/<section lang="(\w\w)">/g)].map((match) => match[1])).toEqual(["nb", "en", "de", "nl"]);
  expect([...page.matchAll(/<h2>([^<]*)</g)].map((match) => match[1])).toEqual([
    "Norsk bokmål",
    "English",
    "Deutsch",
    "Nederlands",
  ]);
  expect(page).not.toMatch(/<script|https?:\/\//);
});
