import { describe, expect, test } from "@jest/globals";
import { fieldWords } from "../../../src/locales/words/fields";
import { registerWords } from "../../../src/locales/words/register";
import { languages } from "../../../src/locales/words";
import { registerFields } from "../../../src/register/customer/registerFields";

// Excel renames a table column whose heading stands there already, and compares headings without regard to case.
describe.each(languages)("the register's headings in %s", (language) => {
  test.each(["customers", "suppliers"] as const)("are all different for %s", (kind) => {
    const headings = [
      ...registerFields(kind).map((field) => fieldWords[`field.${field}`][language]),
      registerWords["register.rowId"][language],
    ];
    expect(new Set(headings.map((heading) => heading.toLowerCase())).size).toBe(headings.length);
  });
});
