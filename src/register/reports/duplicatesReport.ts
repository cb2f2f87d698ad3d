import type { Day } from "../calendar/day";
import { cellText } from "../cells";
import type { RegisterKind } from "../customer/registerPlan";
import type { AlsoSupplier } from "../duplicates/alsoSuppliers";
import type { Duplicates, Reason } from "../duplicates/found";
import { verdicts, type Verdict } from "../duplicates/found";
import { bitsOf, reasonMessage } from "../duplicates/reasonMessage";
import { fieldText, partyName } from "../customer/partyFields";
import type { FieldName } from "../fields/catalogue";
import { registerOf } from "../ledger/registerOf";
import { list, say } from "../message";
import type { Parties, Register } from "../register";
import { sourcesLine } from "./basisLines";
import type { Figure, Report, ReportCell, ReportColumn, ReportTable } from "./report";

/** Rows of a table beyond this many are counted, not listed. */
const MOST_ROWS = 5000;

/** The fields that records are laid side by side in. */
const SHOWN: readonly FieldName[] = ["organisationNumber", "phone", "email", "birthday", "street"];
/** Shown in one column with the street. */
const TOWN: readonly FieldName[] = ["postcode", "place"];

/** What was found among the customers and the suppliers of a register. */
export interface FoundInRegister {
  readonly register: Register;
  readonly duplicates: Duplicates;
  /** Null where there are no suppliers. */
  readonly suppliers: Duplicates | null;
  readonly alsoSuppliers: readonly AlsoSupplier[];
}

/** Which customers, and which suppliers, are likely one: the pairs with the reasons, and the groups with their records under each other. */
export function duplicatesReport({ register, duplicates, suppliers, alsoSuppliers }: FoundInRegister, asOf: Day): Report {
  const sides: readonly Side[] = [
    { kind: "customers", register, found: duplicates },
    ...(suppliers ? [{ kind: "suppliers", register: registerOf("suppliers", register), found: suppliers } as const] : []),
  ];
  const longest = Math.max(...sides.map(({ found }) => found.pairs.length));
  return {
    code: "duplicates",
    title: say("duplicates.title"),
    basis: [say("duplicates.asOf", { asOf: { day: asOf } }), sourcesLine(register, sides.map(({ kind }) => kind)), say("duplicates.method")],
    warnings: longest > MOST_ROWS ? [say("duplicates.limited", { shown: MOST_ROWS, count: longest })] : [],
    figures: sides.flatMap(figuresOf),
    charts: [],
    tables: [...sides.flatMap((side) => [pairsTable(side), groupsTable(side)]), ...(alsoSuppliers.length > 0 ? [alsoSuppliersTable(register, alsoSuppliers)] : [])],
    notes: [say("duplicates.definition"), say("duplicates.nothingMerged")],
  };
}

/** One kind of party, standing where customers do in its register. */
interface Side {
  readonly kind: RegisterKind;
  readonly register: Register;
  readonly found: Duplicates;
}

function figuresOf({ kind, found: { pairs, groups } }: Side): readonly Figure[] {
  const inGroups = groups.reduce((sum, group) => sum + group.length, 0);
  const isMain = kind === "customers";
  return [
    {
      code: isMain ? "groups" : "supplierGroups",
      label: say(`duplicates.groups.${kind}`),
      type: "count",
      value: groups.length,
      basis: say(`duplicates.inGroups.${kind}`, { count: inGroups }),
      ...(isMain ? { prominent: true } : {}),
    },
    ...verdicts.map((verdict): Figure => ({
      code: isMain ? verdict : `suppliers.${verdict}`,
      label: say(`duplicates.pairs.${verdict}.${kind}`),
      type: "count",
      value: pairs.filter((pair) => pair.verdict === verdict).length,
      basis: say(`duplicates.meaning.${verdict}`),
      ...(isMain ? { prominent: true } : {}),
    })),
  ];
}

function pairsTable({ kind, register: { customers }, found: { pairs, groups } }: Side): ReportTable {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((record) => [record, index + 1] as const)));
  return {
    name: kind === "customers" ? "pairs" : "supplierPairs",
    heading: say(`duplicates.byPair.${kind}`),
    columns: [
      { name: "verdict", heading: say("duplicates.verdict"), type: "text" },
      { name: "group", heading: say("duplicates.group"), type: "count" },
      { name: "score", heading: say("duplicates.score"), type: "percent" },
      { name: "numberA", heading: say(`duplicates.numberA.${kind}`), type: "identifier" },
      { name: "nameA", heading: say("duplicates.nameA"), type: "text" },
      { name: "numberB", heading: say(`duplicates.numberB.${kind}`), type: "identifier" },
      { name: "nameB", heading: say("duplicates.nameB"), type: "text" },
      { name: "for", heading: say("duplicates.for"), type: "text", width: 60 },
      { name: "against", heading: say("duplicates.against"), type: "text", width: 40 },
    ],
    rows: pairs.slice(0, MOST_ROWS).map(({ a, b, verdict, score, reasons }) => [
      verdictCell(verdict),
      groupOf.get(a) !== undefined && groupOf.get(a) === groupOf.get(b) ? (groupOf.get(a) ?? null) : null,
      score,
      customers.id[a] ?? "",
      partyName(customers, a),
      customers.id[b] ?? "",
      partyName(customers, b),
      reasonsCell(reasons.filter(({ weight, agreement }) => weight > 0 || agreement === "decided")),
      reasonsCell(reasons.filter(({ weight }) => weight < 0).reverse()),
    ]),
    empty: say(`duplicates.nothing.${kind}`),
  };
}

/** Customers that are suppliers as well: told, since what is owed either way may be set off. */
function alsoSuppliersTable(register: Register, also: readonly AlsoSupplier[]): ReportTable {
  const { customers: suppliers } = registerOf("suppliers", register);
  return {
    name: "alsoSuppliers",
    heading: say("duplicates.alsoSuppliers"),
    columns: [
      { name: "organisationNumber", heading: say("field.organisationNumber"), type: "identifier" },
      { name: "customer", heading: say("report.number.customers"), type: "identifier" },
      { name: "customerName", heading: say("duplicates.nameAsCustomer"), type: "text" },
      { name: "supplier", heading: say("report.number.suppliers"), type: "identifier" },
      { name: "supplierName", heading: say("duplicates.nameAsSupplier"), type: "text" },
    ],
    rows: also.slice(0, MOST_ROWS).map(({ customer, supplier, organisationNumber }) => [
      organisationNumber,
      register.customers.id[customer] ?? "",
      partyName(register.customers, customer),
      suppliers.id[supplier] ?? "",
      partyName(suppliers, supplier),
    ]),
    empty: say("duplicates.nothing.suppliers"),
  };
}

/** Records of a group under each other, so that what differs stands in one column. */
function groupsTable({ kind, register: { customers, sources }, found: { groups, pairs } }: Side): ReportTable {
  const fields = SHOWN.filter((field) => groups.some((group) => group.some((record) => shownText(customers, field, record) !== "")));
  const certain = new Set(pairs.filter(({ verdict }) => verdict === "certain").flatMap(({ a, b }) => [`${a}/${b}`, `${b}/${a}`]));
  const columns: ReportColumn[] = [
    { name: "group", heading: say("duplicates.group"), type: "count" },
    { name: "verdict", heading: say("duplicates.verdict"), type: "text" },
    { name: "number", heading: say(`report.number.${kind}`), type: "identifier" },
    { name: "name", heading: say("report.name"), type: "text" },
    ...fields.map((field): ReportColumn => ({ name: field, heading: say(`field.${field}`), type: field === "birthday" ? "date" : "text" })),
    { name: "differs", heading: say("duplicates.differs"), type: "text", width: 40 },
    { name: "where", heading: say("duplicates.where"), type: "text" },
  ];
  const rows = groups.flatMap((group, index): (readonly ReportCell[])[] => {
    const verdict: Verdict = isCertain(group, certain) ? "certain" : "likely";
    const different = [...fields, ...TOWN].filter((field) => new Set(group.map((record) => fieldText(customers, field, record)).filter((text) => text !== "")).size > 1);
    const differs = list(different.map((field) => say(`field.${field}`)));
    return group.map((record) => [
      index + 1,
      verdictCell(verdict),
      customers.id[record] ?? "",
      partyName(customers, record),
      ...fields.map((field) => (field === "birthday" ? (customers.values.get(field)?.[record] ?? null) : shownText(customers, field, record))),
      differs ? { text: differs } : null,
      `${sources[customers.at.source[record] ?? -1]?.sheet ?? ""}: ${(customers.at.row[record] ?? 0) + 1}`,
    ]);
  });
  return {
    name: kind === "customers" ? "groups" : "supplierGroups",
    heading: say(`duplicates.byGroup.${kind}`),
    columns,
    rows: rows.slice(0, MOST_ROWS),
    empty: say(`duplicates.nothing.${kind}`),
  };
}

/** The street together with the town; other fields as they are. */
function shownText(customers: Parties, field: FieldName, record: number): string {
  const text = cellText(customers.values.get(field)?.[record]).trim();
  if (field !== "street") return text;
  const town = TOWN.map((part) => cellText(customers.values.get(part)?.[record]).trim()).filter((part) => part !== "");
  return [text, town.join(" ")].filter((part) => part !== "").join(", ");
}

/** Whether each two of the group are a certain pair. */
function isCertain(group: readonly number[], certain: ReadonlySet<string>): boolean {
  return group.every((a) => group.every((b) => a === b || certain.has(`${a}/${b}`)));
}

function verdictCell(verdict: Verdict): ReportCell {
  return { text: say(`duplicates.verdict.${verdict}`) };
}

/** More than these make no pair likelier to a reader. */
const MOST_REASONS = 4;

function reasonsCell(reasons: readonly Reason[]): ReportCell {
  const rest = reasons.slice(MOST_REASONS);
  const bits = rest.reduce((sum, { weight }) => sum + weight, 0);
  const more = say("duplicates.reason.more", { count: rest.length, bits: bitsOf(bits) });
  const said = list([...reasons.slice(0, MOST_REASONS).map(reasonMessage), ...(rest.length > 0 ? [more] : [])]);
  return said ? { text: said } : null;
}
