import type { FieldName } from "../fields/catalogue";
import type { DuplicateInput, InputColumn } from "./input";
import { calendarDate } from "./kinds/calendarDate";
import { email } from "./kinds/email";
import { identifier } from "./kinds/identifier";
import type { Comparer, Kind } from "./kinds/kind";
import { partyName } from "./kinds/partyName";
import { personName } from "./kinds/personName";
import { phone } from "./kinds/phone";
import { shortCode } from "./kinds/shortCode";
import { street } from "./kinds/street";
import { website } from "./kinds/website";
import { words } from "./kinds/words";
import { joinForms, withoutForm } from "./legalForms";
import { matchText } from "./matchText";
import { branchOf, generationOf } from "./nameMarks";

/** A column as it is compared: standard values by index. */
export interface Feature {
  readonly name: string;
  readonly field: FieldName | null;
  readonly kind: Kind;
  /** The column that it is taken from, and the form in which its texts are compared. */
  readonly column: string;
  readonly standard: (text: string) => string;
  readonly top: number;
  /** Index into `values` for each record; -1 where there is none. */
  readonly of: Int32Array;
  readonly values: readonly string[];
  /** How many records have each value. */
  readonly counts: Uint32Array;
  /** Records that have a value. */
  readonly filled: number;
  readonly compare: Comparer;
}

const place = words("address", [0.9, 0.01, 0.005, 0.02]);
const category = words("other", [0.7, 0.02, 0.01, 0.25]);
const legalForm: Kind = { ...shortCode("other"), same: [0.1, 0.02, 0.88], different: [0.7, 0.01, 0.29] };

/** What a name says of which of several is meant. */
const branch = words("other", [0.96, 0.02, 0.01, 0.01]);
const generation: Kind = { ...shortCode("other"), same: [0.02, 0.02, 0.96], different: [0.5, 0.01, 0.49] };

const kindOfField: Partial<Record<FieldName, Kind>> = {
  firstName: personName(0.01),
  lastName: personName(0.002),
  name: partyName,
  birthday: calendarDate,
  organisationNumber: identifier,
  vatId: identifier,
  personalNumber: identifier,
  iban: identifier,
  loyaltyCard: identifier,
  phone,
  mobile: phone,
  fax: phone,
  email,
  website,
  street,
  postcode: shortCode("address"),
  place,
  region: shortCode("address"),
  country: shortCode("address"),
  gender: shortCode("other"),
  category,
  industry: category,
  occupation: category,
};

/** The columns that tell customers apart, standardised. Columns that say nothing are left out. */
export function featuresOf(input: DuplicateInput): Feature[] {
  const drafts: Draft[] = [];
  // Given and family name share one list of values, since people write one in the other's place.
  const names: Dictionary = { index: new Map(), values: [] };
  for (const column of input.columns) {
    const kind = column.field === null ? kindByContents(column) : kindOfField[column.field];
    if (!kind) continue;
    const isPersonName = column.field === "firstName" || column.field === "lastName";
    drafts.push(draftOf(column.name, kind, column, kind.standard, isPersonName ? names : undefined));
    if (column.field === "name") {
      drafts.push(draftOf("legalForm", legalForm, { ...column, field: null }, (text) => withoutForm(matchText(joinForms(text))).form));
      drafts.push(draftOf("branch", branch, { ...column, field: null }, branchOf));
    }
    if (column.field === "name" || column.field === "lastName") drafts.push(draftOf("generation", generation, { ...column, field: null }, generationOf));
  }
  // What every record has alike tells none apart.
  const isCommon = ({ kind }: Draft) => kind.evidence === "address" || kind.evidence === "other";
  // One who says that he is the younger is told from the other by that alone.
  const isMark = ({ name, field }: Draft) => field === null && (name === "branch" || name === "generation");
  const tells = (draft: Draft) => draft.filled > (isMark(draft) ? 0 : 1) && (!isCommon(draft) || draft.filled < input.count || draft.counts.filter((n) => n > 0).length > 1);
  return drafts.filter(tells).map(finished);
}

interface Dictionary {
  readonly index: Map<string, number>;
  readonly values: string[];
}

interface Draft extends Omit<Feature, "counts" | "compare" | "top"> {
  readonly counts: number[];
}

function finished(draft: Draft): Feature {
  const counts = Uint32Array.from(draft.values, (_, value) => draft.counts[value] ?? 0);
  return { ...draft, top: draft.kind.same.length - 1, counts, compare: draft.kind.comparer(draft.values, counts) };
}

function draftOf(
  name: string,
  kind: Kind,
  { name: column, field, texts }: InputColumn,
  standard: (text: string) => string,
  { index, values }: Dictionary = { index: new Map(), values: [] },
): Draft {
  const of = new Int32Array(texts.length).fill(-1);
  const raw = new Map<string, number>();
  const counts: number[] = [];
  let filled = 0;
  for (let record = 0; record < texts.length; record++) {
    const text = texts[record] as string;
    if (text === "") continue;
    let value = raw.get(text);
    if (value === undefined) {
      const form = standard(text);
      value = form === "" ? -1 : index.get(form);
      if (value === undefined) {
        value = values.length;
        index.set(form, value);
        values.push(form);
      }
      raw.set(text, value);
    }
    of[record] = value;
    if (value < 0) continue;
    counts[value] = (counts[value] ?? 0) + 1;
    filled++;
  }
  return { name, field, kind, column, standard, of, values, counts, filled };
}

/** What a column without a known field may be compared as, by what stands in it; undefined where it tells nothing. */
function kindByContents({ texts }: InputColumn): Kind | undefined {
  const filled = texts.filter((text) => text !== "");
  const distinct = new Set(filled).size;
  if (filled.length < 2 || distinct < 2) return undefined;
  const share = (test: (text: string) => boolean) => filled.reduce((count, text) => count + Number(test(text)), 0) / filled.length;
  const length = filled.reduce((sum, text) => sum + text.length, 0) / filled.length;
  if (length > 60) return undefined;
  if (share((text) => /^(?:19|20)\d\d[-./]?\d\d[-./]?\d\d$/.test(text)) > 0.9) return { ...calendarDate, evidence: "other" };
  const repeats = filled.length / distinct;
  if (share((text) => /\d/.test(text) && /^[\dA-Z./ -]{5,}$/i.test(text)) > 0.9) return repeats > 3 ? shortCode("other") : { ...identifier, evidence: "other" };
  if (share((text) => text.length <= 5) > 0.9) return shortCode("other");
  return words("other", [0.9, 0.02, 0.005, 0.01]);
}
