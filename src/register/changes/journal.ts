import type { RegisterBase, RegisterKind } from "../customer/registerPlan";
import type { FieldName, SheetKind } from "../fields/catalogue";
import { noDecisions, type Decisions } from "./decisions";
import type { OwnTab } from "../intake/snapshot";
import type { Batch } from "./batch";
import type { Alias } from "./alias";
import type { IgnoredFinding } from "./ignoredFinding";
import { nothingSeen, type SeenRows } from "./seenCells";
import type { KeptRun } from "./keptRun";
import type { RegisterColumn } from "./registerColumn";
import type { SecondRegister } from "./secondRegister";
import { noRecipe, type CleaningRecipe } from "./cleaningRecipe";

/** What the add-in remembers in the workbook. Of people's data it holds numbers and hashes, beside the log and the names of merged parties. */
export interface Journal {
  /** Which of the sheets are our own tabs. */
  readonly tabs: readonly TabMark[];
  /** How the user's sheets were understood, so that the next paste needs no questions. */
  readonly mappings: readonly SheetMapping[];
  readonly bases: Readonly<Record<RegisterKind, RegisterBase>>;
  /** In which order base keeps its hashes. It only ever grows; who changes a base need not touch it. */
  readonly baseFields: Readonly<Record<RegisterKind, readonly string[]>>;
  /** Columns of the register tabs that are ours; what else stands there is the user's. */
  readonly columns: readonly RegisterColumn[];
  /** What was changed, oldest first. */
  readonly batches: readonly Batch[];
  /** What was last seen in the register's cells, so that people's own edits are noticed once. */
  readonly seen: Readonly<Record<RegisterKind, SeenRows>>;
  /** What people have said about pairs of customers, by their keys. */
  readonly decisions: Decisions;
  /** Further registers of the same kind, of which the oldest counts. */
  readonly seconds: readonly SecondRegister[];
  /** Which parties others have absorbed. */
  readonly aliases: readonly Alias[];
  /** What the last runs of the reports said, the earliest first. */
  readonly runs: readonly KeptRun[];
  /** What a person has decided about cleaning. */
  readonly cleaning: CleaningRecipe;
  /** Findings that a person does not want to hear of again. */
  readonly ignored: readonly IgnoredFinding[];
}

/** A tab of ours, known by its sheet's id: it survives renaming, and a copy has another and is the user's own. */
export interface TabMark {
  readonly sheetId: string;
  /** The name that it had when it was last written. */
  readonly sheet: string;
  readonly own: OwnTab;
  /** `customers`, `suppliers`, or a report's code. */
  readonly code: string;
  /** What its writer wants to know next time, as JSON of its own form; empty where that is nothing. */
  readonly kept: string;
}

export interface SheetMapping {
  readonly sheetId: string;
  readonly sheet: string;
  /** Which of the sheet's lists, counted from 1; absent where the sheet has one. */
  readonly list?: number;
  readonly holds: SheetKind | "other";
  /** Heading by field. */
  readonly columns: Readonly<Partial<Record<FieldName, string>>>;
  /** Headings of columns that a person has said hold no field. */
  readonly unused?: readonly string[];
}

export const emptyJournal: Journal = {
  tabs: [],
  mappings: [],
  bases: { customers: new Map(), suppliers: new Map() },
  baseFields: { customers: [], suppliers: [] },
  columns: [],
  batches: [],
  seen: nothingSeen,
  seconds: [],
  aliases: [],
  decisions: noDecisions,
  runs: [],
  cleaning: noRecipe,
  ignored: [],
};
