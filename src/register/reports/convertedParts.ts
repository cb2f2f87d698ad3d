import { list, say, type Message } from "../message";
import { fromMinor } from "../money/minorUnits";
import { inBaseCurrency, type Converted, type ConvertedPart } from "../receivables/inBaseCurrency";
import { accountsInBase } from "../receivables/accountsInBase";
import type { LedgerView } from "./ledgerView";
import { partyColumns, shownParty } from "./parties";
import type { Figure, ReportCell, ReportTable } from "./report";

/** What a view shows of all currencies together: nothing where there is but one. */
export function convertedOf({ ledger, aging, settings }: LedgerView): Converted | null {
  return inBaseCurrency(ledger, aging, settings);
}

/** All that is outstanding in the base currency, with each rate and its day; without a rate no total, and that is said. */
export function convertedFigures(view: LedgerView): readonly Figure[] {
  const converted = convertedOf(view);
  if (converted === null) return [];
  const base = codeOf(view, 0);
  return [
    {
      code: "outstandingInBase",
      label: say("converted.outstanding", { currency: base }),
      type: "amount",
      value: converted.total === null ? null : fromMinor(converted.total, base),
      currency: base,
      basis: convertedBasis(view, converted),
      prominent: true,
    },
  ];
}

/** The rates that a total rests on, or for which currencies there is none. */
export function convertedBasis(view: LedgerView, { parts }: Converted): Message {
  const missing = parts.filter(({ inBase }) => inBase === null);
  if (missing.length > 0) {
    return say("converted.noRate", { currencies: missing.map(({ currency }) => codeOf(view, currency)).join(", "), day: { day: view.asOf } });
  }
  return list(parts.flatMap((part) => rateMessage(view, part) ?? [])) ?? say("text", { text: "" });
}

/** Each customer's outstanding in the base currency; with currencies that lack a rate, which ones. Nothing where there is but one currency. */
export function convertedAccountsTable(view: LedgerView): readonly ReportTable[] {
  if (convertedOf(view) === null) return [];
  const base = codeOf(view, 0);
  const rows = [...accountsInBase(view.ledger, view.aging, view.settings)].sort((a, b) => (b.inBase ?? -Infinity) - (a.inBase ?? -Infinity) || a.account - b.account);
  // Without any rate it would be a column of nothing.
  if (!rows.some(({ isConverted }) => isConverted)) return [];
  const isWhole = rows.every(({ inBase }) => inBase !== null);
  return [
    {
      name: "accountsInBase",
      heading: say("converted.byCustomer", { currency: base }),
      columns: [
        ...partyColumns(view, ...(isWhole ? (["label"] as const) : [])),
        { name: "inBase", heading: say("converted.inBase", { currency: base }), type: "amount", currency: base, ...(isWhole ? { total: "sum" } : {}) },
        ...(isWhole ? [] : [{ name: "missing", heading: say("converted.missing"), type: "text" } as const]),
      ],
      rows: rows.map(({ account, inBase, missing }): readonly ReportCell[] => [
        ...shownParty(view, account).cells,
        inBase === null ? null : fromMinor(inBase, base),
        ...(isWhole ? [] : [missing.map((currency) => codeOf(view, currency)).join(", ") || null]),
      ]),
      empty: say("aging.nothingOpen"),
    },
  ];
}

/** Each currency with its rate and its worth in the base currency. */
export function convertedTables(view: LedgerView): readonly ReportTable[] {
  const converted = convertedOf(view);
  if (converted === null) return [];
  const base = codeOf(view, 0);
  const isWhole = converted.total !== null;
  return [
    {
      name: "currencies",
      heading: say("converted.heading"),
      columns: [
        { name: "currency", heading: say("abroad.currency"), type: "text", ...(isWhole ? { total: "label" } : {}) },
        { name: "outstanding", heading: say("aging.outstanding"), type: "amount" },
        { name: "rate", heading: say("converted.rate"), type: "text", width: 38 },
        { name: "inBase", heading: say("converted.inBase", { currency: base }), type: "amount", currency: base, ...(isWhole ? { total: "sum" } : {}) },
      ],
      rows: converted.parts.map((part): readonly ReportCell[] => {
        const code = codeOf(view, part.currency);
        const rate = rateMessage(view, part);
        return [code, fromMinor(part.outstanding, code), rate === undefined ? null : { text: rate }, part.inBase === null ? null : fromMinor(part.inBase, base)];
      }),
      empty: say("aging.nothingOpen"),
    },
  ];
}

function rateMessage(view: LedgerView, { currency, conversion, outstanding }: ConvertedPart): Message | undefined {
  const code = codeOf(view, currency);
  switch (conversion.by) {
    case "same":
      return undefined;
    case "rate":
      return say("converted.byRate", { currency: code, rate: { rate: conversion.stated.rate }, day: { day: conversion.stated.day } });
    case "documents": {
      const { items, least, most } = conversion;
      const rates = least === most ? say("converted.oneRate", { rate: { rate: least } }) : say("converted.rates", { least: { rate: least }, most: { rate: most } });
      return say("converted.byDocuments", { currency: code, count: items, rates });
    }
    case "nothing":
      return outstanding === 0 ? undefined : say("converted.noRate", { currencies: code, day: { day: view.asOf } });
  }
}

function codeOf({ register }: LedgerView, currency: number): string {
  return register.currencies[currency] ?? "";
}
