import { goneQuiet, loyal, smallBaskets } from "../actions/candidates";
import { hasConsent } from "../actions/consent";
import { monthsTo } from "../calendar/period";
import { revenueOf } from "../classification/revenue";
import { fieldText } from "../customer/partyFields";
import { say, type Message } from "../message";
import { fromMinor } from "../money/minorUnits";
import { buying } from "../sales/buying";
import type { Analysis } from "./analysis";
import { asOfLine, revenueLine, sourcesLine } from "./basisLines";
import { allBuyingOf, behavioursOf, rfmOf } from "./classified";
import { partyColumns, shownParty } from "./parties";
import { perAnalysis } from "./perAnalysis";
import type { Report, ReportCell, ReportTable } from "./report";

/** A customer on a list, and why. */
interface Listed {
  readonly account: number;
  readonly why: Message;
}

interface ActionList {
  readonly name: "quiet" | "small" | "loyal";
  readonly listed: readonly Listed[];
  readonly withoutConsent: number;
  /** Known from documents only, so that there is nobody to write to. */
  readonly unknown: number;
}

/** Whom to do something about: gone quiet, small baskets, and loyal ones to ask for a referral. */
export function actionsReport(analysis: Analysis): Report {
  const { settings, register } = analysis;
  const lists = listsOf(analysis);
  const consentOnly = settings["actions.consentOnly"];
  const left = lists.reduce((sum, { withoutConsent }) => sum + withoutConsent, 0);
  return {
    code: "actions",
    title: say("actions.title"),
    basis: [
      asOfLine(analysis),
      sourcesLine(register, ["customers", "invoices", "invoiceLines", "payments"]),
      say("actions.quiet.rule", { invoices: settings["actions.quietInvoices"], times: settings["actions.quietTimes"], days: settings["actions.quietDays"] }),
      say("actions.small.rule", { share: settings["actions.basketShare"], invoices: settings["actions.basketInvoices"], months: settings["indicators.months"], usual: usualOf(analysis) }),
      say("actions.loyal.rule", { score: settings["actions.loyalScore"] }),
      revenueLine(settings),
      say(consentOnly ? "actions.consentOnly" : "actions.everybody"),
    ],
    warnings: consentOnly && left > 0 ? [say(register.customers.values.has("consent") || register.customers.values.has("consentDate") ? "actions.leftOut" : "actions.noConsentColumn", { count: left })] : [],
    figures: lists.map(({ name, listed, withoutConsent }) => ({
      code: name,
      label: say(`actions.${name}.heading`),
      type: "count",
      value: listed.length,
      basis: say("actions.figure.withoutConsent", { count: withoutConsent }),
      prominent: true,
    })),
    charts: [],
    tables: [...lists.map((list) => listTable(analysis, list)), summaryTable(lists)],
    notes: [say("actions.consent.definition")],
  };
}

/** What was bought in the months of the key figures: habits of years ago say nothing about baskets of today. */
const recentBuyingOf = perAnalysis(({ ledger, settings, currency }) =>
  buying(ledger, { period: monthsTo(ledger.asOf, settings["indicators.months"]), currency, measure: revenueOf(ledger, settings["abc.revenue"]) }),
);

const basketsOf = perAnalysis((analysis) =>
  smallBaskets(recentBuyingOf(analysis), { invoices: analysis.settings["actions.basketInvoices"], share: analysis.settings["actions.basketShare"] }),
);

function usualOf(analysis: Analysis) {
  return { amount: Math.round(basketsOf(analysis).usual), currency: analysis.register.currencies[analysis.currency] ?? "" };
}

const listsOf = perAnalysis((analysis): readonly ActionList[] => {
  const { settings, asOf } = analysis;
  const bought = allBuyingOf(analysis);
  const byRevenue = <One extends { readonly account: number }>(ones: readonly One[]) =>
    [...ones].sort((a, b) => (bought.revenue[b.account] ?? 0) - (bought.revenue[a.account] ?? 0) || a.account - b.account);
  const quiet = goneQuiet(bought, asOf, { invoices: settings["actions.quietInvoices"], times: settings["actions.quietTimes"], days: settings["actions.quietDays"] });
  const { customers: small } = basketsOf(analysis);
  const behaviours = behavioursOf(analysis);
  const loyals = loyal(rfmOf(analysis).customers, (account) => behaviours[account] === "risk", settings["actions.loyalScore"]);
  const currency = analysis.register.currencies[analysis.currency] ?? "";
  return [
    chosen(analysis, "quiet", byRevenue(quiet).map(({ account, silent, interval }) => ({ account, why: say("actions.quiet.why", { silent, interval: Math.max(1, Math.round(interval)) }) }))),
    chosen(analysis, "small", byRevenue(small).map(({ account, basket, invoices }) => ({ account, why: say("actions.small.why", { invoices, basket: { amount: Math.round(basket), currency } }) }))),
    chosen(analysis, "loyal", byRevenue(loyals).map(({ account, recency, frequency }) => ({ account, why: say("actions.loyal.why", { invoices: frequency, days: recency }) }))),
  ];
});

function chosen({ register, settings, asOf }: Analysis, name: ActionList["name"], candidates: readonly Listed[]): ActionList {
  const { customers } = register;
  const known = candidates.filter(({ account }) => account < customers.count);
  const listed = settings["actions.consentOnly"] ? known.filter(({ account }) => hasConsent(customers, account, asOf)) : known;
  return { name, listed, withoutConsent: known.length - listed.length, unknown: candidates.length - known.length };
}

function listTable(analysis: Analysis, { name, listed }: ActionList): ReportTable {
  const { register, currency, purchases } = analysis;
  const { customers } = register;
  const code = register.currencies[currency] ?? "";
  const { revenue } = allBuyingOf(analysis);
  return {
    name,
    heading: say(`actions.${name}.heading`),
    columns: [
      ...partyColumns(analysis, "label"),
      { name: "contact", heading: say("actions.contact"), type: "text" },
      { name: "phone", heading: say("report.phone"), type: "identifier" },
      { name: "email", heading: say("actions.email"), type: "identifier" },
      { name: "lastPurchase", heading: say("computed.lastPurchase"), type: "date" },
      { name: "revenue", heading: say("sinceLast.allRevenue"), type: "amount", currency: code, total: "sum" },
      { name: "why", heading: say("actions.why"), type: "text" },
    ],
    rows: listed.map(({ account, why }): readonly ReportCell[] => {
      const { cells, phone } = shownParty(analysis, account);
      const email = fieldText(customers, "email", account);
      return [
        ...cells,
        fieldText(customers, "contactPerson", account) || null,
        phone,
        email === "" ? null : { link: { url: `mailto:${email}` }, shows: email },
        purchases.last[account] ?? null,
        fromMinor(revenue[account] ?? 0, code),
        { text: why },
      ];
    }),
    empty: say("actions.nobody"),
  };
}

/** How many each list has, and how many it left out and why; also where a list is empty for lack of consent. */
function summaryTable(lists: readonly ActionList[]): ReportTable {
  const isEmpty = lists.every(({ listed, withoutConsent }) => listed.length + withoutConsent === 0);
  return {
    name: "summary",
    heading: say("actions.summary"),
    columns: [
      { name: "list", heading: say("actions.list"), type: "text" },
      { name: "listed", heading: say("actions.listed"), type: "count" },
      { name: "withoutConsent", heading: say("actions.withoutConsent"), type: "count" },
      { name: "unknown", heading: say("actions.unknown"), type: "count" },
    ],
    rows: isEmpty ? [] : lists.map(({ name, listed, withoutConsent, unknown }): readonly ReportCell[] => [{ text: say(`actions.${name}.heading`) }, listed.length, withoutConsent, unknown]),
    empty: say("actions.nobody"),
  };
}
