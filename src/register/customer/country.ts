/** Everyday names that no register of country names has. */
const aliases: Readonly<Record<string, string>> = {
  england: "GB",
  "great britain": "GB",
  scotland: "GB",
  wales: "GB",
  storbritannia: "GB",
  uk: "GB",
  holland: "NL",
  nederland: "NL",
  "the netherlands": "NL",
  usa: "US",
  noreg: "NO",
  norw: "NO",
};

const languages = ["nb", "en", "de", "nl"];

let known: ReadonlyMap<string, string> | undefined;

/** ISO 3166-1 codes by lower-case name, in the four languages, from the names that the run time itself carries (CLDR). */
function countryNames(): ReadonlyMap<string, string> {
  if (known) return known;
  const names = new Map(Object.entries(aliases));
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const displays = languages.map((language) => new Intl.DisplayNames([language], { type: "region", fallback: "none" }));
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    for (const display of displays) {
      const name = display.of(code)?.toLowerCase();
      if (name !== undefined && !names.has(name)) names.set(name, code);
    }
    if (displays[1]?.of(code) !== undefined) names.set(code.toLowerCase(), code);
  }
  known = names;
  return names;
}

/** The ISO 3166-1 alpha-2 code that a country's name or code in one of the four languages stands for. */
export function countryCode(text: string): string | undefined {
  return countryNames().get(text.trim().toLowerCase());
}
