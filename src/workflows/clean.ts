import { noRecipe } from "../register/changes/cleaningRecipe";
import { changeSetOf } from "../register/changes/changeSetOf";
import { proposalsOf } from "../register/cleaning/proposalsOf";
import { recipeAfter } from "../register/cleaning/recipeAfter";
import type { Cleaning, Suggestion } from "../register/cleaning/suggestion";
import { suggestionKey } from "../register/cleaning/suggestionKey";
import { done, type Result } from "../workbook/fault";
import { applyChanges, type Applied } from "./applyChanges";
import { computing } from "./computing";
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
  const { rules, left } = understood.value.journal.cleaning;
  return done({ ...proposed.value, remembered: rules.size + left.size, date1904: understood.value.snapshot.date1904 });
}

export interface CleaningPreview extends Cleaning {
  /** How many decisions of earlier times count. */
  readonly remembered: number;
  readonly date1904: boolean;
}

/**
 * Carries out repairs as one batch: every safe one and those that a person has accepted for good, or those that were chosen.
 * The workbook is read anew, and what is no longer as it was when a person chose is let alone.
 */
export async function clean(session: Session, reader: WorkbookReader, choice?: CleaningChoice): Promise<Result<Applied>> {
  return reader.asJob({ job: "clean" }, async () => {
    const noticed = await noticePeople(session, reader);
    return noticed.ok ? cleaned(session, reader, choice) : noticed;
  });
}

async function cleaned(session: Session, reader: WorkbookReader, choice: CleaningChoice | undefined): Promise<Result<Applied>> {
  const understood = await reader.understand("register");
  if (!understood.ok) return understood;
  const { snapshot, readings, journal } = understood.value;
  const refusal = refuseNothingFound(snapshot, readings);
  if (refusal) return refusal;
  session.entering("compute");
  const proposed = await proposal(session, understood.value);
  if (!proposed.ok) return proposed;
  const isWanted = (one: Suggestion): boolean => (choice ? choice.ticked.has(suggestionKey(one)) : one.isAccepted);
  const changeSet = changeSetOf({ snapshot, readings, journal }, proposalsOf(proposed.value.suggestions.filter(isWanted)));
  const seen = choice?.seen;
  if (!choice || !seen) return applyChanges(session, reader, "clean", changeSet);
  return applyChanges(session, reader, "clean", changeSet, (stored) => ({
    ...stored,
    cleaning: recipeAfter(stored.cleaning, seen, choice.ticked),
  }));
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
