import { expect, test } from "@jest/globals";
import { parseOptions } from "../../src/headless/options";

test("the shortest call inspects one file in bokmål, today", () => {
  const parsed = parseOptions(["bok.xlsx"]);
  expect(parsed).toMatchObject({
    ok: true,
    options: { files: ["bok.xlsx"], jobs: ["inspect"], asOf: null, language: "nb", dryRun: false, save: null, json: null },
  });
});

test("options may stand anywhere, and jobs keep their order", () => {
  const parsed = parseOptions([
    "--do",
    "inspect,build,reports",
    "a.xlsx",
    "--as-of",
    "2012-12-31",
    "b.csv",
    "--set",
    "terms.days=30",
    "--json",
    "-",
  ]);
  expect(parsed).toMatchObject({
    ok: true,
    options: {
      files: ["a.xlsx", "b.csv"],
      jobs: ["inspect", "build", "reports"],
      asOf: 41274,
      settings: { "terms.days": "30" },
      json: "-",
    },
  });
});

test.each([
  [["--nope", "a.xlsx"], "headless.unknownOption", "an option that does not exist"],
  [["a.xlsx", "--save"], "headless.unknownOption", "an option without its value"],
  [[], "headless.noFile", ""],
  [["a.xlsx", "--lang", "sv"], "headless.language", ""],
  [["a.xlsx", "--do", "inspect,polish"], "headless.unknownJob", "one job among several"],
  [["a.xlsx", "--as-of", "31.12.2012"], "headless.date", "not the form of the contract"],
  [["a.xlsx", "--as-of", "2023-02-29"], "headless.date", "a day that does not exist"],
  [["a.xlsx", "--set", "terms.days"], "headless.setting", "no value"],
])("%j is wrong usage: %s %s", (args, say) => {
  expect(parseOptions(args)).toMatchObject({ ok: false, wrong: { say } });
});

test.each([
  [["--from", "2025-01-01", "--to", "2025-03-31"], { from: 45658, to: 45747 }],
  [["--to", "2025-03-31"], { to: 45747 }],
  [["--year", "2025"], { year: 2025 }],
  [[], {}],
])("%j asks for the period %j", (args, period) => {
  expect(parseOptions(["a.xlsx", ...args])).toMatchObject({ ok: true, options: { period } });
});

test.each([
  [["--from", "01.01.2025"], "headless.date"],
  [["--year", "25"], "headless.year"],
  [["--year", "2025", "--from", "2025-01-01"], "headless.yearAndDays"],
  [["--from", "2025-02-01", "--to", "2025-01-01"], "headless.period"],
  [["--as-of", "2025-01-01", "--from", "2025-02-01"], "headless.period"],
])("%j asks for no period: %s", (args, say) => {
  expect(parseOptions(["a.xlsx", ...args])).toMatchObject({ ok: false, wrong: { say } });
});
