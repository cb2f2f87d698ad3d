import type { Journal } from "../register/changes/journal";
import { noRecipe } from "../register/changes/cleaningRecipe";
import { proposalsOf } from "../register/cleaning/proposalsOf";
import { recipeAfter } from "../register/cleaning/recipeAfter";
import type { Cleaning, Suggestion } from "../register/cleaning/suggestion";
import type { Finding } from "../register/validation/finding";
import { suggestionKey } from "../register/cleaning/suggestionKey";
import { done, type Result } from "../workbook/fault";
import { applyChanges, type Applied } from "./applyChanges";
import { computing } from "./computing";
import { apartFromFormulas, formulaFindings } from "./formulaFindings";
import { noticePeople } from "./noticePeople";
import { refuseNothingFound } from "./refuse";
import type { Session } from "./session";
import type { Understanding, WorkbookReader } from "./workbookReader";

/** What a person has chosen of what was proposed. */
export interface CleaningChoice {
  /** {@link suggestionKey}s of what is to be carried out. */
  readonly ticked: ReadonlySet<string>;
  /** All that the person saw, where the choice is to count next month, too. */
  readonly seen: readonly Suggestion[] | null;
}

/** Everything that could be cleaned, and what was decided about it before. Writes nothing. */
export async function previewCleaning(session: Session, reader: WorkbookReader): Promise<Result<CleaningPreview>> {
  const understood = await reader.understand("register");
  if (!understood.ok) return understood;
  const proposed = await proposal(session, understood.value);
  if (!proposed.ok) return proposed;
  const apart = await apartFromFormulas(session, proposed.value.suggestions);
  if (!apart.ok) return apart;
  const { rules, left } = understood.value.journal.cleaning;
  return done({ ...proposed.value, ...apart.value, remembered: rules.size + left.size, date1904: understood.value.snapshot.date1904 });
}

export interface CleaningPreview extends Cleaning {
  /** How many decisions of earlier times count. */
  readonly remembered: number;
  readonly date1904: boolean;
  /** What cannot be repaired where it stands, since the cell holds a formula. */
  readonly onFormulas: readonly Suggestion[];
}

/** What came of cleaning. */
interface Cleaned extends Applied {
  /** What was left alone since the cell holds a formula. */
  readonly findings: readonly Finding[];
}

/**
 * Carries out repairs as one batch: every safe one and those that a person has accepted for good, or those that were chosen.
 * The workbook is read anew, and what is no longer as it was when a person chose is let alone.
 */
export async function clean(session: Session, reader: WorkbookReader, choice?: CleaningChoice): Promise<Result<Cleaned>> {
  return reader.asJob({ job: "clean" }, async () => {
    const noticed = await noticePeople(session, reader);
    return noticed.ok ? cleaned(session, reader, choice) : noticed;
  });
}

async function cleaned(session: Session, reader: WorkbookReader, choice: CleaningChoice | undefined): Promise<Result<Cleaned>> {
  const understood = await reader.understand("register");
  if (!understood.ok) return understood;
  const { snapshot, readings, journal } = understood.value;
  const refusal = refuseNothingFound(snapshot, readings);
  if (refusal) return refusal;
  session.entering("compute");
  const proposed = await proposal(session, understood.value);
  if (!proposed.ok) return proposed;
  const isWanted = (one: Suggestion): boolean => (choice ? choice.ticked.has(suggestionKey(one)) : one.isAccepted);
  const apart = await apartFromFormulas(session, proposed.value.suggestions.filter(isWanted));
  if (!apart.ok) return apart;
  const { tabs, columns } = journal;
  const changeSet = await computing(session, "changeSetOf", [{ snapshot, readings, journal: { tabs, columns } }, proposalsOf(apart.value.suggestions)]);
  if (!changeSet.ok) return changeSet;
  const seen = choice?.seen;
  const withRecipe = choice && seen ? (stored: Journal) => ({ ...stored, cleaning: recipeAfter(stored.cleaning, seen, choice.ticked) }) : undefined;
  const applied = await applyChanges(session, reader, "clean", changeSet.value, withRecipe);
  return applied.ok ? done({ ...applied.value, findings: formulaFindings(apart.value.onFormulas) }) : applied;
}

/** Forgets what was decided about cleaning. */
export async function forgetRecipe(reader: WorkbookReader): Promise<Result<void>> {
  return reader.remember((journal) => ({ ...journal, cleaning: noRecipe }));
}

function proposal(session: Session, { snapshot, readings, register, journal }: Understanding): Promise<Result<Cleaning>> {
  const { settings, language } = session;
  const surroundings = { language, home: settings.country, currency: settings.currency };
  return computing(session, "proposeCleaning", [snapshot, readings, register, surroundings, journal.cleaning]);
}
