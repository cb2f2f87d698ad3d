import { expect, test } from "@jest/globals";
import { languageOf } from "../../src/taskpane/boot/language";
import { lookFor } from "../../src/taskpane/boot/look";

test.each([
  ["nb-NO", "nb", ""],
  ["no", "nb", "how older hosts say Norwegian"],
  ["nn-NO", "nb", "nearer than English"],
  ["sv-SE", "nb", "nearer than English"],
  ["en-US", "en", ""],
  ["de-AT", "de", ""],
  ["NL-be", "nl", "tags are compared without case"],
  ["fr-FR", "en", "a language that we do not have"],
  ["", "en", "a host that says nothing"],
])("an Excel in %p is answered in %s %s", (tag, language, _why) => {
  expect(languageOf(tag)).toBe(language);
});

test.each([
  [undefined, false, false, "light", "Excel on the web tells no theme"],
  [undefined, true, false, "dark", "then the system decides"],
  ["#262626", false, false, "dark", "Office's black theme on a light system"],
  ["#ffffff", true, false, "light", "Office's white theme on a dark system"],
  ["", true, false, "dark", "a theme without colours tells nothing"],
  ["#ffffff", true, true, "contrast", "the system's contrast goes before all"],
  ["#262626", false, true, "light", "a light contrast theme"],
] as const)("Office %p, dark %p, contrast %p: %s (%s)", (bodyBackgroundColor, prefersDark, forced, look, _why) => {
  const office = bodyBackgroundColor === undefined ? undefined : { bodyBackgroundColor };
  expect(lookFor(office, prefersDark, forced)).toBe(look);
});
