import { rateText, readRates } from "./money/exchangeRates";

/**
 * Every threshold and choice that shapes an answer, in one table: what it may be, and its value until a person
 * chooses. The names are stored with workbooks and used by other programs: add, never rename.
 */
const table = {
  /** Upper ends of the aging buckets, days past due, ascending. */
  "aging.limits": { type: "numbers", default: [30, 60, 90], unit: "days" },
  /** What the days count from. */
  "aging.basis": { type: "choice", choices: ["dueDate", "invoiceDate"], default: "dueDate" },
  /** `net` sets a customer's credits and unallocated payments off against its oldest items; `gross` shows them apart. */
  "aging.unallocated": { type: "choice", choices: ["gross", "net"], default: "gross" },
  /** Whether the aging tab holds formulas over one cell with the day: that of the report, or always today. */
  "aging.live": { type: "choice", choices: ["off", "date", "today"], default: "off" },
  /** Days from invoice to due date where neither the invoice nor the customer says. */
  "terms.days": { type: "number", default: 14, unit: "days" },
  /** The currency of amounts that name none. */
  currency: { type: "text", form: /^[A-Z]{3}$/, default: "NOK" },
  /** Units of that currency for one of another, each with its day: `EUR=11.62@2026-10-31`. Nothing is converted without one. */
  rates: { type: "rates", default: [] },
  country: { type: "text", form: /^[A-Z]{2}$/, default: "NO" },
  /** Month and day on which the accounting year begins. */
  "fiscalYear.start": { type: "text", form: /^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/, default: "01-01" },
  /**
   * `net`: without VAT where the sheet tells, credit notes deducted. `gross`: VAT included, invoices alone, before credit
   * notes. `margin`: net less cost.
   */
  "abc.revenue": { type: "choice", choices: ["net", "gross", "margin"], default: "net" },
  /** Cumulative shares at which A and B end. */
  "abc.limits": { type: "numbers", default: [80, 95], unit: "percent" },
  /** How many months to the report date count; 0 is all. */
  "abc.months": { type: "number", default: 12, unit: "months" },
  "rfm.months": { type: "number", default: 0, unit: "months" },
  "rfm.ties": { type: "choice", choices: ["rank", "value"], default: "value" },
  /** A first purchase in so many months makes a customer new. */
  "lifeCycle.newMonths": { type: "number", default: 3, unit: "months" },
  /** Without a purchase in so many months a customer is inactive, and after so many a former one. */
  "lifeCycle.activeMonths": { type: "number", default: 12, unit: "months" },
  "lifeCycle.formerMonths": { type: "number", default: 24, unit: "months" },
  /** A customer with something open for more days past due than this is a risk. */
  "behaviour.overdueDays": { type: "number", default: 60, unit: "days" },
  /** So is one whose payments come more days late than this, weighted by amount. */
  "behaviour.lateDays": { type: "number", default: 15, unit: "days" },
  /** Invoices settled within so many days are paid at once. */
  "behaviour.cashDays": { type: "number", default: 1, unit: "days" },
  /** Who pays so much of the money at once pays cash. */
  "behaviour.cashShare": { type: "number", default: 80, unit: "percent" },
  /** Paid invoices that it takes to judge payment behaviour by. */
  "behaviour.minInvoices": { type: "number", default: 3, unit: "invoices" },
  /** Sales by month or by quarter; `auto` is by month where the typical customer buys often enough. */
  "sales.period": { type: "choice", choices: ["auto", "month", "quarter"], default: "auto" },
  /** Purchases a month from which a customer is followed by month, below it by quarter. */
  "sales.monthlyFrom": { type: "number", default: 2, unit: "purchases" },
  /** How many lines the long lists of products and of ranked customers have at most. */
  "sales.lines": { type: "number", default: 250, unit: "lines" },
  /** Share of the credit limit from which its use is worth a look. */
  "credit.warnAt": { type: "number", default: 80, unit: "percent" },
  /** Who has bought so often and then nothing for so many times its usual interval, and at least so many days, has gone quiet. */
  "actions.quietInvoices": { type: "number", default: 3, unit: "invoices" },
  "actions.quietTimes": { type: "number", default: 2, unit: "times" },
  "actions.quietDays": { type: "number", default: 60, unit: "days" },
  /** Baskets on average below this share of the typical customer's are small, from so many purchases on. */
  "actions.basketShare": { type: "number", default: 50, unit: "percent" },
  "actions.basketInvoices": { type: "number", default: 3, unit: "invoices" },
  /** Loyal is who scores at least this in recency and in frequency. */
  "actions.loyalScore": { type: "number", default: 4, unit: "score" },
  /** Lists for marketing leave out everybody who has not consented. */
  "actions.consentOnly": { type: "flag", default: true },
  /** Years that a relation counts for at least in lifetime value: a first order of last week is no yearly purchase of fifty. */
  "lifetime.leastYears": { type: "number", default: 1, unit: "years" },
  "indicators.months": { type: "number", default: 12, unit: "months" },
  /** Documents with these statuses are no claims. A name of a status stands for its words in every language. */
  "ledger.excludedStatus": { type: "texts", default: ["cancelled", "draft", "voided"] },
  /** Accounts of the general ledger that the customers, and the suppliers, are the specification of. */
  "control.receivables": { type: "texts", default: ["1500"] },
  "control.payables": { type: "texts", default: ["2400"] },
  /** Whether wrong and repeated numbers stand in red in the register's tabs. */
  "register.marks": { type: "flag", default: true },
  "retention.years": { type: "number", default: 5, unit: "years" },
  /** How fields are chosen when customers are merged, where not as usual: `email:newest, category:mostFrequent`. */
  "merge.fields": { type: "texts", default: [] },
  "merge.writeSources": { type: "flag", default: false },
} as const satisfies Readonly<Record<string, SettingDefinition>>;

export type SettingDefinition =
  | { readonly type: "number"; readonly default: number; readonly unit: string }
  | { readonly type: "numbers"; readonly default: readonly number[]; readonly unit: string }
  /** `form` is what the text looks like in capitals, in which it is kept: a currency `nok` beside `NOK` would be another one. */
  | { readonly type: "text"; readonly form: RegExp; readonly default: string }
  | { readonly type: "texts"; readonly default: readonly string[] }
  | { readonly type: "rates"; readonly default: readonly string[] }
  | { readonly type: "flag"; readonly default: boolean }
  | { readonly type: "choice"; readonly choices: readonly string[]; readonly default: string };

type ValueOf<Definition> = Definition extends { readonly type: "choice"; readonly choices: readonly (infer Choice)[] }
  ? Choice
  : Definition extends { readonly type: "number" }
    ? number
    : Definition extends { readonly type: "numbers" }
      ? readonly number[]
      : Definition extends { readonly type: "texts" | "rates" }
        ? readonly string[]
        : Definition extends { readonly type: "flag" }
          ? boolean
          : string;

export type SettingName = keyof typeof table;

export type Settings = { readonly [Name in SettingName]: ValueOf<(typeof table)[Name]> };

export const settingNames = Object.keys(table) as SettingName[];

export function settingDefinition(name: SettingName): SettingDefinition {
  return table[name];
}

/** The settings until a person chooses. */
export const defaultSettings = Object.fromEntries(settingNames.map((name) => [name, table[name].default])) as unknown as Settings;

/**
 * The settings with one of them set from text, as typed on a command line or into a field; lists are separated by
 * commas. Undefined where there is no such setting or the text is none of its values.
 */
export function withSetting(settings: Settings, name: string, text: string): Settings | undefined {
  const known = settingNames.find((candidate) => candidate === name);
  if (known === undefined) return undefined;
  const value = valueFrom(table[known], text.trim());
  return value === undefined ? undefined : { ...settings, [known]: value };
}

/** The value of a setting as text, in the form that {@link withSetting} takes. */
export function settingText(settings: Settings, name: SettingName): string {
  const value = settings[name];
  return typeof value === "object" ? value.join(", ") : String(value);
}

function valueFrom(definition: SettingDefinition, text: string): Settings[SettingName] | undefined {
  switch (definition.type) {
    case "number":
      return numberFrom(text);
    case "numbers":
      return limitsFrom(text, definition.unit === "percent" ? 100 : Infinity);
    case "texts":
      return partsOf(text);
    case "rates":
      return readRates(text)?.map(rateText);
    case "flag":
      return text === "true" ? true : text === "false" ? false : undefined;
    case "choice":
      return definition.choices.includes(text) ? text : undefined;
    case "text":
      return definition.form.test(text.toUpperCase()) ? text.toUpperCase() : undefined;
  }
}

function numberFrom(text: string): number | undefined {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** Limits divide a scale from zero to `most`, so each must lie above the one before. */
function limitsFrom(text: string, most: number): readonly number[] | undefined {
  const limits = partsOf(text).map(numberFrom);
  const isAscending = limits.every((limit, i) => limit !== undefined && limit > (i === 0 ? 0 : (limits[i - 1] ?? Infinity)) && limit <= most);
  return isAscending && limits.length > 0 ? (limits as number[]) : undefined;
}

function partsOf(text: string): readonly string[] {
  return text.split(",").map((part) => part.trim()).filter((part) => part !== "");
}
