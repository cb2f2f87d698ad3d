import { monthsTo } from "../calendar/period";
import { say, type Message } from "../message";
import { fromMinor } from "../money/minorUnits";
import { productSales, type ProductSales } from "../sales/productSales";
import type { Analysis } from "./analysis";
import { asOfLine, claimsLine, sourcesLine } from "./basisLines";
import { partyColumns, shownParty } from "./parties";
import { perAnalysis } from "./perAnalysis";
import type { Report, ReportCell, ReportTable } from "./report";
import { revenuePeriodLine } from "./revenuePeriodLine";

const CHARTED = 15;

/** What sells, and to whom. */
export function productsReport(analysis: Analysis): Report {
  const sales = productsOf(analysis);
  const { settings, register, currency } = analysis;
  const code = register.currencies[currency] ?? "";
  const total = sales.products.reduce((sum, one) => sum + one.amount, 0);
  const [best] = sales.products;
  return {
    code: "products",
    title: say("products.title"),
    basis: [
      asOfLine(analysis),
      sourcesLine(register, ["invoiceLines"]),
      revenuePeriodLine(analysis),
      say(settings["abc.revenue"] === "gross" ? "products.gross" : "products.net"),
      claimsLine(analysis),
    ],
    warnings: warnings(sales),
    figures: [
      { code: "products", label: say("products.count"), type: "count", value: sales.products.length, prominent: true },
      { code: "productRevenue", label: say("products.amount"), type: "amount", value: fromMinor(total, code), currency: code, prominent: true },
      {
        code: "bestProduct",
        label: say("products.best"),
        type: "percent",
        value: best && total > 0 ? best.amount / total : null,
        basis: best ? say("text", { text: best.name }) : say("products.none"),
        prominent: true,
      },
    ],
    charts: [{ name: "products", title: say("products.chart", { count: Math.min(CHARTED, sales.products.length) }), kind: "bars", table: "products", categories: "product", series: ["amount"], rows: CHARTED, early: true }],
    tables: [productsTable(analysis, sales, total), pairsTable(analysis, sales)],
    notes: [say("products.definition")],
  };
}

const productsOf = perAnalysis(({ ledger, settings, asOf, currency }) =>
  productSales(ledger, {
    period: monthsTo(asOf, settings["abc.months"]),
    currency,
    beforeCredits: settings["abc.revenue"] === "gross",
    pairs: settings["sales.lines"],
  }),
);

function warnings({ leftOut }: ProductSales): readonly Message[] {
  const warn = (code: string, count: number): readonly Message[] => (count === 0 ? [] : [say(code, { count })]);
  return [...warn("products.noInvoice", leftOut.noInvoice), ...warn("products.nameless", leftOut.nameless)];
}

function productsTable(analysis: Analysis, { products }: ProductSales, total: number): ReportTable {
  const { settings, register, currency, ledger } = analysis;
  const code = register.currencies[currency] ?? "";
  const shown = products.slice(0, settings["sales.lines"]);
  const rest = products.slice(settings["sales.lines"]);
  const share = (amount: number) => (total === 0 ? 0 : amount / total);
  const sum = (of: "amount" | "quantity") => rest.reduce((all, one) => all + one[of], 0);
  return {
    name: "products",
    heading: say("products.byProduct"),
    columns: [
      { name: "rank", heading: say("abc.rank"), type: "count", total: "label" },
      { name: "product", heading: say("products.product"), type: "text" },
      { name: "quantity", heading: say("products.quantity"), type: "count", total: "sum" },
      { name: "amount", heading: say("products.amount"), type: "amount", currency: code, total: "sum" },
      { name: "share", heading: say("abc.share"), type: "percent", total: "sum", formula: "IF({amount|total}=0,0,{amount}/{amount|total})" },
      { name: "customers", heading: say("abc.customers"), type: "count" },
      { name: "largest", heading: say("products.largest"), type: "text" },
    ],
    rows: [
      ...shown.map((one, at): readonly ReportCell[] => [
        at + 1,
        one.name,
        one.quantity,
        fromMinor(one.amount, code),
        share(one.amount),
        one.customers,
        one.largest < 0 ? null : nameOf(analysis, one.largest, ledger.books.accounts.id),
      ]),
      ...(rest.length === 0
        ? []
        : [[null, { text: say("products.others", { count: rest.length }) }, sum("quantity"), fromMinor(sum("amount"), code), share(sum("amount")), null, null]]),
    ],
    empty: say("products.none"),
  };
}

/** What a person calls an account: its name, or else its number. */
function nameOf(analysis: Analysis, account: number, ids: readonly string[]): ReportCell {
  const { cells } = shownParty(analysis, account);
  return account < analysis.ledger.books.accounts.customers ? (cells.at(-1) ?? null) : (ids[account] ?? null);
}

function pairsTable(analysis: Analysis, { pairs }: ProductSales): ReportTable {
  const code = analysis.register.currencies[analysis.currency] ?? "";
  return {
    name: "pairs",
    heading: say("products.byCustomer", { count: pairs.length }),
    columns: [
      ...partyColumns(analysis, "label"),
      { name: "product", heading: say("products.product"), type: "text" },
      { name: "quantity", heading: say("products.quantity"), type: "count", total: "sum" },
      { name: "amount", heading: say("products.amount"), type: "amount", currency: code, total: "sum" },
    ],
    rows: pairs.map((one): readonly ReportCell[] => [...shownParty(analysis, one.account).cells, one.product, one.quantity, fromMinor(one.amount, code)]),
    empty: say("products.none"),
  };
}
