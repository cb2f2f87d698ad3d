import { addMonths, partsOf, type Day } from "../calendar/day";
import { monthsTo, monthToDate } from "../calendar/period";
import { paymentTime } from "../indicators/paymentTime";
import { say, type Message } from "../message";
import { fromMinor } from "../money/minorUnits";
import type { Analysis } from "./analysis";
import { asOfLine, claimsLine, sourcesLine } from "./basisLines";
import { behavioursOf, paymentHistoryOf } from "./classified";
import { ledgerWarnings } from "./ledgerNotes";
import { chartedBy, partyColumns, shownParty } from "./parties";
import type { Figure, Report, ReportCell, ReportTable } from "./report";

const CHARTED = 15;

/** How long customers take to pay, and how late they are. */
export function paymentsReport(analysis: Analysis): Report {
  const { settings, asOf } = analysis;
  const months = settings["indicators.months"];
  const { from, to } = monthsTo(asOf, months);
  return {
    code: "payments",
    title: say("payments.title"),
    basis: [
      asOfLine(analysis),
      sourcesLine(analysis.register, ["invoices", "invoiceLines", "payments"]),
      months === 0 ? say("payments.allTime", { to: { day: to } }) : say("payments.period", { from: { day: from }, to: { day: to } }),
      behaviourLine(analysis),
      claimsLine(analysis),
    ],
    warnings: ledgerWarnings(analysis),
    figures: figures(analysis),
    charts: [
      { name: "byMonth", title: say("payments.chart.byMonth"), kind: "line", table: "months", categories: "month", series: ["days", "late"], early: true },
      { name: "byCustomer", title: say("payments.chart.byCustomer", { count: CHARTED }), kind: "columns", table: "customers", categories: chartedBy(analysis), series: ["weightedDays"], rows: CHARTED, early: true },
    ],
    tables: [behavioursTable(analysis), monthsTable(analysis), customersTable(analysis)],
    notes: [say("payments.definition"), say("payments.late.definition")],
  };
}

function behaviourLine({ settings }: Analysis): Message {
  return say("payments.rule", {
    overdue: settings["behaviour.overdueDays"],
    late: settings["behaviour.lateDays"],
    share: settings["behaviour.cashShare"],
    cash: settings["behaviour.cashDays"],
    invoices: settings["behaviour.minInvoices"],
  });
}

function figures({ ledger, settings, asOf, currency }: Analysis): readonly Figure[] {
  const time = paymentTime(ledger, monthsTo(asOf, settings["indicators.months"]), currency);
  const paid = say("indicator.basis.paidInvoices", { count: time.invoices });
  const due = say("indicator.basis.paidWithDue", { count: time.withDue });
  const figure = (code: string, value: number | null, basis: Message): Figure => ({ code, label: say(`indicator.${code}`), type: "days", value: value === null ? null : Math.round(value * 10) / 10, basis: value === null ? say("indicator.basis.nonePaid") : basis, prominent: true });
  return [
    figure("averagePaymentDays", time.average, paid),
    figure("weightedPaymentDays", time.weighted, paid),
    figure("averageDaysLate", time.late, due),
    figure("averageDaysLateClipped", time.lateClipped, due),
  ];
}

function behavioursTable(analysis: Analysis): ReportTable {
  const { register, currency, aging } = analysis;
  const code = register.currencies[currency] ?? "";
  const behaviours = behavioursOf(analysis);
  const owing = new Map(aging.currencies.find((one) => one.currency === currency)?.accounts.map((row) => [row.account, row]));
  const rows = (["cash", "credit", "risk"] as const).map((behaviour) => {
    const accounts = behaviours.flatMap((one, account) => (one === behaviour ? [account] : []));
    const sum = (of: "outstanding" | "overdue") => accounts.reduce((total, account) => total + (owing.get(account)?.[of] ?? 0), 0);
    return { behaviour, count: accounts.length, outstanding: sum("outstanding"), overdue: sum("overdue") };
  });
  return {
    name: "behaviours",
    heading: say("payments.byBehaviour"),
    columns: [
      { name: "behaviour", heading: say("computed.paymentBehaviour"), type: "text", total: "label" },
      { name: "customers", heading: say("abc.customers"), type: "count", total: "sum" },
      { name: "outstanding", heading: say("aging.outstanding"), type: "amount", currency: code, total: "sum" },
      { name: "overdue", heading: say("aging.overdue"), type: "amount", currency: code, total: "sum" },
    ],
    rows: rows.every(({ count }) => count === 0)
      ? []
      : rows.map((row): readonly ReportCell[] => [{ text: say(`behaviour.${row.behaviour}`) }, row.count, fromMinor(row.outstanding, code), fromMinor(row.overdue, code)]),
    empty: say("payments.none"),
  };
}

const MONTHS = 12;

/** The last twelve months, the report month to its day, by when the invoices were settled. */
function monthsTable({ ledger, asOf, currency }: Analysis): ReportTable {
  const current = monthToDate(asOf);
  const rows = Array.from({ length: MONTHS }, (_, at) => {
    const from = addMonths(current.from, at + 1 - MONTHS);
    const to = Math.min(asOf, addMonths(from, 1) - 1);
    return { from, time: paymentTime(ledger, { from, to }, currency) };
  });
  return {
    name: "months",
    heading: say("payments.byMonth"),
    columns: [
      { name: "month", heading: say("analysisPeriod.month"), type: "text", total: "label" },
      { name: "invoices", heading: say("payments.invoices"), type: "count", total: "sum" },
      { name: "days", heading: say("payments.weightedDays"), type: "number" },
      { name: "late", heading: say("payments.averageLate"), type: "number" },
    ],
    rows: rows.every(({ time }) => time.invoices === 0) ? [] : rows.map(({ from, time }): readonly ReportCell[] => [monthCell(from), time.invoices, rounded(time.weighted), rounded(time.late)]),
    empty: say("payments.none"),
  };
}

function monthCell(day: Day): ReportCell {
  const { year, month } = partsOf(day);
  return { text: say("report.month", { month: say(`month.${month}`), year: String(year) }) };
}

/** The customers that paid most first. */
function customersTable(analysis: Analysis): ReportTable {
  const { register, currency, ledger } = analysis;
  const code = register.currencies[currency] ?? "";
  const history = paymentHistoryOf(analysis);
  const behaviours = behavioursOf(analysis);
  const accounts = ledger.books.accounts.id
    .flatMap((id, account) => (id !== "" && (history.invoices[account] ?? 0) > 0 ? [account] : []))
    .sort((a, b) => (history.paid[b] ?? 0) - (history.paid[a] ?? 0) || a - b);
  const ratio = (column: Float64Array, by: Float64Array | Int32Array, account: number) => {
    const of = by[account] ?? 0;
    return of > 0 ? rounded((column[account] ?? 0) / of) : null;
  };
  // Where no invoice has a due date of its own, nobody is known to be late or on time.
  const knowsDue = accounts.some((account) => (history.withDue[account] ?? 0) > 0);
  return {
    name: "customers",
    heading: say("payments.byCustomer"),
    columns: [
      ...partyColumns(analysis, "label"),
      { name: "invoices", heading: say("payments.invoices"), type: "count", total: "sum" },
      { name: "paid", heading: say("payments.paid"), type: "amount", currency: code, total: "sum" },
      { name: "days", heading: say("payments.days"), type: "number" },
      { name: "weightedDays", heading: say("payments.weightedDays"), type: "number" },
      ...(knowsDue
        ? ([
            { name: "late", heading: say("payments.averageLate"), type: "number" },
            { name: "weightedLate", heading: say("payments.weightedLate"), type: "number", mark: "overdue" },
            { name: "lateInvoices", heading: say("payments.lateInvoices"), type: "count", total: "sum" },
          ] as const)
        : []),
      { name: "behaviour", heading: say("computed.paymentBehaviour"), type: "text" },
    ],
    rows: accounts.map((account): readonly ReportCell[] => {
      const behaviour = behaviours[account] ?? null;
      return [
        ...shownParty(analysis, account).cells,
        history.invoices[account] ?? 0,
        fromMinor(history.paid[account] ?? 0, code),
        ratio(history.days, history.invoices, account),
        ratio(history.weightedDays, history.paid, account),
        ...(knowsDue
          ? [
              ratio(history.late, history.withDue, account),
              ratio(history.weightedLate, history.weightOfDue, account),
              (history.withDue[account] ?? 0) > 0 ? (history.lateInvoices[account] ?? 0) : null,
            ]
          : []),
        behaviour === null ? null : { text: say(`behaviour.${behaviour}`) },
      ];
    }),
    empty: say("payments.none"),
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}
