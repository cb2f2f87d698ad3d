/** The member states by ISO 3166-1 code (europa.eu, as of 2020: the twenty-seven). Greek VAT numbers begin with EL. */
export const europeanUnion: ReadonlySet<string> = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
);
