import { foldLetters } from "../../text/foldLetters";
import { oneForm } from "../oneForm";
import type { Repair } from "../repair";
import type { Value } from "../value";

const companies = "b2b bedrift bedriftskunde foretak firma firmakunde naering naeringsdrivende company business corporate organisation unternehmen gewerblich geschaftskunde bedrijf zakelijk";
const people = "b2c privat privatperson privatkunde forbruker private person individual consumer privatkunde particulier consument prive";
const publicBodies = "b2g offentlig offentlig sektor public government offentlich behorde overheid";
const types = new Map(
  [companies, people, publicBodies].flatMap((words, at) => words.split(" ").map((word) => [word, ["company", "person", "public"][at] ?? ""] as const)),
);

const forms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nb: { company: "Bedrift", person: "Privat", public: "Offentlig" },
  en: { company: "Company", person: "Private", public: "Public" },
  de: { company: "Firma", person: "Privat", public: "Öffentlich" },
  nl: { company: "Bedrijf", person: "Particulier", public: "Overheid" },
  codes: { company: "B2B", person: "B2C", public: "B2G" },
};

/** Words for the same type of customer as one: `Privatperson`, `privat` and `B2C` in one column. */
export const customerType: Repair = {
  rule: "customerType.spelling",
  certainty: "safe",
  keeps: "word",
  on: (column) => {
    if (column.field !== "customerType") return null;
    const { language } = column.facts;
    const ordered = [language, ...Object.keys(forms).filter((name) => name !== language)];
    return oneForm(column, { wordOf: typeOf, forms: ordered.map((name) => (type) => forms[name]?.[type]), always: false });
  },
};

function typeOf(value: Value): string | undefined {
  return typeof value === "string" ? types.get(foldLetters(value)) : undefined;
}
