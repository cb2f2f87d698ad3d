import { europeanUnion } from "../customer/europeanUnion";
import { fieldText } from "../customer/partyFields";
import { say, type Message } from "../message";
import { fromMinor } from "../money/minorUnits";
import { salesByPlace } from "../sales/salesByPlace";
import { PartyCountries } from "../validation/partyCountries";
import { wrongVatIdOf } from "../validation/vatIds";
import { revenueOf } from "../classification/revenue";
import { monthsTo } from "../calendar/period";
import type { Analysis } from "./analysis";
import { asOfLine, claimsLine, revenueLine, sourcesLine } from "./basisLines";
import { allBuyingOf, customerTypesOf } from "./classified";
import { partyColumns, shownParty } from "./parties";
import { perAnalysis } from "./perAnalysis";
import { revenuePeriodLine } from "./revenuePeriodLine";
import type { Report, ReportCell, ReportTable } from "./report";

/** Sales and claims by country and currency, who in the EU lacks a valid VAT number, and which firms are of one group. */
export function abroadReport(analysis: Analysis): Report {
  const { settings, register } = analysis;
  return {
    code: "abroad",
    title: say("abroad.title"),
    basis: [
      asOfLine(analysis),
      sourcesLine(register, ["customers", "invoices", "invoiceLines", "payments"]),
      revenuePeriodLine(analysis),
      revenueLine(settings),
      say("abroad.rule", { country: settings.country }),
      claimsLine(analysis),
    ],
    warnings: [],
    figures: [],
    charts: [],
    tables: [placesTable(analysis), vatTable(analysis), groupsTable(analysis)],
    notes: [say("abroad.definition"), say("abroad.vat.definition")],
  };
}

/** The country of each customer: an ISO code, or what the sheet says where that is no known country. */
const countriesOf = perAnalysis(({ register, settings }): readonly string[] => {
  const { customers } = register;
  const countries = new PartyCountries(customers, settings.country);
  return Array.from({ length: customers.count }, (_, row) => countries.namedOrHome(row) ?? fieldText(customers, "country", row));
});

/** Only where anything is foreign: a table of one's own country says nothing. */
function placesTable(analysis: Analysis): ReportTable {
  const { ledger, settings, asOf, register, aging } = analysis;
  const countries = countriesOf(analysis);
  const rows = salesByPlace(ledger, {
    period: monthsTo(asOf, settings["abc.months"]),
    measure: revenueOf(ledger, settings["abc.revenue"]),
    countryOf: (account) => countries[account] ?? "",
    aging,
  });
  const isForeign = rows.some(({ country }) => country !== "" && country !== settings.country) || new Set(rows.map(({ currency }) => currency)).size > 1;
  return {
    name: "places",
    heading: say("abroad.byCountry"),
    columns: [
      { name: "country", heading: say("abroad.country"), type: "text" },
      { name: "currency", heading: say("abroad.currency"), type: "text" },
      { name: "customers", heading: say("abc.customers"), type: "count" },
      { name: "invoices", heading: say("abroad.invoices"), type: "count" },
      { name: "revenue", heading: say("abc.revenue"), type: "amount" },
      { name: "outstanding", heading: say("aging.outstanding"), type: "amount" },
      { name: "overdue", heading: say("aging.overdue"), type: "amount", mark: "overdue" },
    ],
    rows: isForeign
      ? rows.map((row): readonly ReportCell[] => {
          const code = register.currencies[row.currency] ?? "";
          const main = (amount: number) => fromMinor(amount, code);
          return [countryCell(row.country), code, row.customers, row.invoices, main(row.revenue), main(row.outstanding), main(row.overdue)];
        })
      : [],
    empty: say("abroad.none"),
  };
}

function countryCell(country: string): ReportCell {
  if (country === "") return { text: say("abroad.unknown") };
  return /^[A-Z]{2}$/.test(country) ? { text: say("abroad.countryName", { country: { country } }) } : country;
}

/** Firms in other countries of the EU whose number is missing or wrong; private persons have none. */
function vatTable(analysis: Analysis): ReportTable {
  const { register, settings, currency } = analysis;
  const { customers } = register;
  const code = register.currencies[currency] ?? "";
  const countries = countriesOf(analysis);
  const types = customerTypesOf(analysis);
  const { revenue } = allBuyingOf(analysis);
  const rows = countries.flatMap((country, row): readonly { readonly row: number; readonly why: Message }[] => {
    const isConcerned = europeanUnion.has(country) && country !== settings.country && types[row] !== "private";
    const why = isConcerned ? vatFault(fieldText(customers, "vatId", row), country) : null;
    return why === null ? [] : [{ row, why }];
  });
  rows.sort((a, b) => (revenue[b.row] ?? 0) - (revenue[a.row] ?? 0) || a.row - b.row);
  return {
    name: "vat",
    heading: say("abroad.vat"),
    columns: [
      ...partyColumns(analysis),
      { name: "country", heading: say("abroad.country"), type: "text" },
      { name: "vatId", heading: say("abroad.vatId"), type: "identifier" },
      { name: "why", heading: say("abroad.why"), type: "text" },
      { name: "revenue", heading: say("abc.revenue"), type: "amount", currency: code, total: "sum" },
    ],
    rows: rows.map(({ row, why }): readonly ReportCell[] => [
      ...shownParty(analysis, row).cells,
      countryCell(countries[row] ?? ""),
      fieldText(customers, "vatId", row) || null,
      { text: why },
      fromMinor(revenue[row] ?? 0, code),
    ]),
    empty: say("abroad.vat.none"),
  };
}

function vatFault(vatId: string, country: string): Message | null {
  const bare = vatId.toUpperCase().replace(/[^A-Z\d]/g, "");
  if (bare === "") return say("abroad.vat.missing");
  const letters = /^[A-Z]{2}/.exec(bare)?.[0];
  const expected = country === "GR" ? "EL" : country;
  if (letters !== undefined && letters !== expected) return say("abroad.vat.otherCountry", { letters, expected });
  return wrongVatIdOf(letters === undefined ? expected + bare : vatId) === null ? null : say("abroad.vat.wrong");
}

/** Firms that say they belong to the same group, with what the group comes to. */
function groupsTable(analysis: Analysis): ReportTable {
  const { register, currency, aging } = analysis;
  const { customers } = register;
  const code = register.currencies[currency] ?? "";
  const { revenue } = allBuyingOf(analysis);
  const owing = new Map(aging.currencies.find((one) => one.currency === currency)?.accounts.map((row) => [row.account, row.outstanding]));
  const countries = countriesOf(analysis);
  const groups = new Map<string, { readonly name: string; readonly rows: number[] }>();
  for (let row = 0; row < customers.count; row++) {
    const name = fieldText(customers, "groupCompany", row);
    if (name === "") continue;
    const key = name.toLowerCase().replace(/\s+/g, " ");
    const group = groups.get(key) ?? { name, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  }
  const revenueOfGroup = (rows: readonly number[]) => rows.reduce((sum, row) => sum + (revenue[row] ?? 0), 0);
  const shared = [...groups.values()].filter(({ rows }) => rows.length > 1).sort((a, b) => revenueOfGroup(b.rows) - revenueOfGroup(a.rows) || (a.name < b.name ? -1 : 1));
  return {
    name: "groups",
    heading: say("abroad.groups"),
    columns: [
      { name: "group", heading: say("abroad.group"), type: "text", total: "label" },
      ...partyColumns(analysis),
      { name: "country", heading: say("abroad.country"), type: "text" },
      { name: "revenue", heading: say("abc.revenue"), type: "amount", currency: code, total: "sum" },
      { name: "outstanding", heading: say("aging.outstanding"), type: "amount", currency: code, total: "sum" },
      { name: "ofGroup", heading: say("abroad.ofGroup"), type: "amount", currency: code },
    ],
    rows: shared.flatMap(({ name, rows }) =>
      rows.map((row): readonly ReportCell[] => [
        name,
        ...shownParty(analysis, row).cells,
        countryCell(countries[row] ?? ""),
        fromMinor(revenue[row] ?? 0, code),
        fromMinor(owing.get(row) ?? 0, code),
        fromMinor(revenueOfGroup(rows), code),
      ]),
    ),
    empty: say("abroad.groups.none"),
  };
}
