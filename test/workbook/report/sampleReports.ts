import type { Report, ReportCell } from "../../../src/register/reports/report";
import type { RenderConduct } from "../../../src/workbook/report/renderOrder";
import { readerForms } from "../../../src/workbook/readerForm";

export const conduct: RenderConduct = {
  form: readerForms.nb,
  words: { total: "Sum", page: "Side", of: "av", severity: { error: "Feil", warning: "Advarsel", info: "Merknad" } },
  tabs: new Map(),
  wait: () => Promise.resolve(),
};

const names = [
  "Bergen Byggeservice AS",
  "Fjordkraft Elektro AS",
  "Kari Nordmann",
  "Ødegård & Sønner ANS",
  "Sørlandets Trelast AS",
  "Nordlys Frakt AS",
  "Hansen Rør og Varme",
  "Tromsø Sjømat Eksport AS",
  "Lillehammer Hotell og Konferansesenter AS",
  "Ålesund Maritime Service AS",
];

/** The aging of so many customers, made up but plausible: amounts fall, every third customer has something overdue. */
export function agingReport(customers: number): Report<string> {
  const rows = Array.from({ length: customers }, (_, index): ReportCell<string>[] => {
    const scale = 90_000 / (index + 1);
    const buckets = [
      scale,
      index % 3 === 0 ? scale / 4 : 0,
      index % 5 === 0 ? scale / 8 : 0,
      0,
      index % 7 === 0 ? 1250.5 : 0,
    ].map((amount) => Math.round(amount * 100) / 100);
    const unallocated = index % 6 === 4 ? -500 : 0;
    const outstanding = buckets.reduce((sum, amount) => sum + amount, unallocated);
    return [
      { link: { sheet: "Kunder", address: `A${String(index + 2)}` }, shows: String(10_001 + index) },
      names[index % names.length] ?? "",
      ...buckets,
      unallocated,
      outstanding,
      index % 3 === 0 ? 12 + index : 0,
      45_300 - index,
    ];
  });
  const amount = { type: "amount", currency: "NOK", total: "sum" } as const;
  return {
    code: "aging",
    title: "Aldersfordeling",
    basis: [
      "Per 31.01.2026 · åpne poster fra arkene Fakturaer og Betalinger",
      "Forfall etter forfallsdato; uten forfallsdato gjelder 14 dager fra fakturadato",
    ],
    warnings: ["3 fakturaer mangler forfallsdato; de er regnet med 14 dagers betalingsfrist."],
    figures: [
      {
        code: "outstanding",
        label: "Utestående",
        type: "amount",
        currency: "NOK",
        value: 575_025.06,
        prominent: true,
        basis: "63 kunder",
      },
      {
        code: "overdue",
        label: "Forfalt",
        type: "amount",
        currency: "NOK",
        value: 78_874.4,
        prominent: true,
        basis: "13,7 % av utestående",
        leadsTo: "findings",
      },
      {
        code: "unallocated",
        label: "Ikke fordelt",
        type: "amount",
        currency: "NOK",
        value: -3_500,
        prominent: true,
        basis: "Betalinger uten faktura",
      },
      { code: "dso", label: "Kredittid (DSO)", type: "days", value: 27.6, prominent: true, basis: "Tolv måneder til 31.01.2026" },
      { code: "oldest", label: "Eldste åpne post", type: "date", value: 45_100, basis: "Faktura 10512" },
      {
        code: "average",
        label: "Gjennomsnittlig betalingstid",
        type: "days",
        value: 31,
        basis: "1178 fakturaer betalt i perioden",
      },
      { code: "share", label: "De fem største skyldnernes andel", type: "percent", value: 0.4213 },
      {
        code: "turnover",
        label: "Omløpshastighet for kundefordringer",
        type: "number",
        value: null,
        basis: "Ingen omsetning i perioden",
      },
    ],
    charts: [
      {
        name: "buckets",
        title: "Utestående etter alder",
        kind: "stackedColumns",
        table: "customers",
        categories: "name",
        series: ["notDue", "b30", "b60", "b90", "over90"],
        rows: 10,
      },
    ],
    tables: [
      {
        name: "customers",
        heading: "Åpne poster per kunde",
        columns: [
          { name: "number", heading: "Kundenr.", type: "identifier", total: "label" },
          { name: "name", heading: "Kunde", type: "text" },
          { name: "notDue", heading: "Ikke forfalt", ...amount },
          { name: "b30", heading: "1–30 dager", ...amount },
          { name: "b60", heading: "31–60 dager", ...amount },
          { name: "b90", heading: "61–90 dager", ...amount },
          { name: "over90", heading: "Over 90 dager", ...amount, mark: "overdue" },
          { name: "unallocated", heading: "Ikke fordelt", ...amount },
          { name: "outstanding", heading: "Utestående", ...amount, mark: "bar" },
          { name: "days", heading: "Dager over forfall", type: "days", mark: "overdue" },
          { name: "last", heading: "Siste betaling", type: "date" },
        ],
        rows,
        empty: "Ingen åpne poster",
      },
    ],
    notes: [
      "Beløp i andre valutaer enn NOK står ikke i tabellen.",
      "Kreditnotaer uten faktura og betalinger uten faktura står under Ikke fordelt.",
    ],
  };
}

/** Two tables and two charts side by side, classes, a pareto; the first table is short. */
export function abcReport(customers: number): Report<string> {
  const revenue = (index: number): number => Math.round(1_200_000 / (index + 1.5)) + 0.5;
  const total = Array.from({ length: customers }, (_, index) => revenue(index)).reduce((sum, value) => sum + value, 0);
  let running = 0;
  const rows = Array.from({ length: customers }, (_, index): ReportCell<string>[] => {
    running += revenue(index);
    const share = running / total;
    return [
      String(10_001 + index),
      names[index % names.length] ?? "",
      revenue(index),
      share,
      share <= 0.8 ? "A" : share <= 0.95 ? "B" : "C",
    ];
  });
  return {
    code: "abc",
    title: "ABC-analyse",
    basis: ["Omsetning uten mva. 01.02.2025–31.01.2026"],
    warnings: [],
    figures: [],
    charts: [
      {
        name: "pareto",
        title: "Omsetning og opparbeidet andel",
        kind: "pareto",
        table: "customers",
        categories: "name",
        series: ["revenue", "share"],
        rows: 15,
      },
      {
        name: "top",
        title: "De ti største",
        kind: "bars",
        table: "customers",
        categories: "name",
        series: ["revenue"],
        rows: 10,
      },
    ],
    tables: [
      {
        name: "classes",
        heading: "Klassene",
        columns: [
          { name: "class", heading: "Klasse", type: "text", mark: "class", total: "label" },
          { name: "count", heading: "Kunder", type: "count", total: "sum" },
          { name: "revenue", heading: "Omsetning", type: "amount", currency: "NOK", total: "sum" },
        ],
        rows: ["A", "B", "C"].map((name, index) => [name, 3 * (index + 1), 500_000 / (index + 1)]),
        empty: "Ingen kunder med omsetning",
      },
      {
        name: "customers",
        heading: "Kundene",
        columns: [
          { name: "number", heading: "Kundenr.", type: "identifier", total: "label" },
          { name: "name", heading: "Kunde", type: "text", total: "count" },
          { name: "revenue", heading: "Omsetning", type: "amount", currency: "NOK", total: "sum", mark: "bar" },
          { name: "share", heading: "Opparbeidet andel", type: "percent" },
          { name: "class", heading: "Klasse", type: "text", mark: "class" },
        ],
        rows,
        empty: "Ingen kunder med omsetning",
      },
    ],
    notes: [],
  };
}

/** Long texts, texts that Excel would read as something else, severities, links to cells; or nothing found. */
export function findingsReport(cells: readonly (readonly ReportCell<string>[])[]): Report<string> {
  return {
    code: "findings",
    title: "Avvik",
    basis: ["Per 31.01.2026 · arkene Kunder og Fakturaer"],
    warnings: [],
    figures: [
      { code: "errors", label: "Feil", type: "count", value: 14, prominent: true, leadsTo: "aging" },
      { code: "warnings", label: "Advarsler", type: "count", value: 32, prominent: true },
    ],
    charts: [],
    tables: [
      {
        name: "findings",
        heading: "Funn",
        columns: [
          { name: "severity", heading: "Alvor", type: "text", mark: "severity" },
          { name: "cell", heading: "Celle", type: "text" },
          { name: "value", heading: "Verdi", type: "text" },
          { name: "message", heading: "Hva er galt", type: "text" },
        ],
        rows: cells,
        empty: "Ingen avvik. Alt som ble sett på, er i orden.",
      },
    ],
    notes: [],
  };
}

export const findingRows: readonly (readonly ReportCell<string>[])[] = [
  [
    { text: "Feil" },
    { link: { sheet: "Kunder", address: "C7" }, shows: "Kunder!C7" },
    "=1+1",
    "Et norsk organisasjonsnummer har ni sifre; «=1+1» har ikke det. Slå opp nummeret i Brønnøysundregistrene.",
  ],
  [
    { text: "Advarsel" },
    { link: { sheet: "Kunder", address: "D8" }, shows: "Kunder!D8" },
    "+47 22 00 00 00",
    "Telefonnummeret er ikke i norsk form.",
  ],
  [{ text: "Advarsel" }, { link: { sheet: "Kunder", address: "E9" }, shows: "Kunder!E9" }, "007", "Postnummeret har tre sifre."],
  [{ text: "Merknad" }, { link: { sheet: "Kunder", address: "F9" }, shows: "Kunder!F9" }, "1-2", "Kan være en dato."],
  [{ text: "Merknad" }, { link: { sheet: "Kunder", address: "G9" }, shows: "Kunder!G9" }, "TRUE", "Kan være et ja."],
];
