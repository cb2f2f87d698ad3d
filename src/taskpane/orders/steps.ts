import { say } from "../../register/message";
import type { ReportCode } from "../../register/reports/report";
import type { Finding } from "../../register/validation/finding";
import { done } from "../../workbook/fault";
import type { Applied } from "../../workflows/applyChanges";
import type { Undone } from "../../workflows/undo";
import type { CleaningChoice } from "../../workflows/clean";
import type { Making, Preferences } from "../../workflows/preferenceForm";
import type { Store } from "../state/store";
import { doorKeeper } from "./door";
import type { Given } from "./given";
import type { Step } from "./perform";
import type { BuildCounts } from "./work";

/** Among more customers than this, duplicates are searched only when somebody asks for them. */
const SEARCHED_UNASKED = 20_000;

/** The parts that orders are put together from; what each comes to goes into the store. */
export interface Steps {
  readonly open: Step;
  readonly look: Step;
  readonly build: (built: (counts: BuildCounts) => void) => Step;
  readonly classify: Step;
  readonly writeReports: (codes: () => readonly ReportCode[]) => Step;
  /** Notes in the workbook when these were made. */
  readonly note: (made: () => readonly Making[]) => Step;
  /** Repairs the chosen cells. */
  readonly clean: (choice: CleaningChoice, cleaned: (applied: Applied) => void) => Step;
  /** Takes these batches back, the newest of them first. */
  readonly undo: (batches: readonly string[], undone: (undone: readonly Undone[]) => void) => Step;
  readonly forget: Step;
  readonly keep: (preferences: Preferences) => Step;
  /** Leaves findings out from now on, for a reason. */
  readonly ignore: (findings: readonly Finding[], reason: string) => Step;
  readonly hearOf: (findings: readonly Finding[]) => Step;
  readonly summarise: Step;
  /** Searches for duplicates. */
  readonly review: Step;
}

export function stepsFor(store: Store, given: Given): Steps {
  const { dispatch } = store;
  return {
    open: {
      name: say("pane.step.open"),
      run: async ({ work }) => {
        const opened = await work.open();
        if (!opened.ok) return opened;
        dispatch({ type: "opened", ...opened.value });
        const door = doorKeeper(store, given);
        return work.watchSheets({
          changed: (sheetId, address) => {
            dispatch({ type: "sheetChanged", sheetId });
            door(sheetId, address);
          },
          heard: (event) => {
            given.heard?.hear({ ...event, at: new Date(given.now()).toISOString() });
          },
        });
      },
    },
    look: {
      name: say("pane.step.look"),
      run: async ({ work, reader }) => {
        const looked = await work.look(reader);
        if (!looked.ok) return looked;
        dispatch({ type: "understood", found: looked.value, fixed: store.get().fixed });
        return done(undefined);
      },
    },
    build: (built) => ({
      name: say("pane.step.build"),
      run: async ({ work, session, reader }) => {
        const outcome = await work.build(session, reader);
        if (!outcome.ok) return outcome;
        dispatch({ type: "built", findings: outcome.value.findings });
        built(work.countsOf(outcome.value));
        return done(undefined);
      },
    }),
    classify: {
      name: say("pane.step.classify"),
      run: async ({ work, session, reader }) => {
        const outcome = await work.classify(session, reader);
        return outcome.ok ? done(undefined) : outcome;
      },
    },
    writeReports: (codes) => ({
      name: say("pane.step.reports"),
      run: async ({ work, session, reader }) => {
        const written = await work.writeReports(session, reader, codes(), store.get().buildFindings);
        const before = store.get().summary?.tabs ?? [];
        const hasNewTabs = !codes().every((code) => before.some((tab) => tab.code === code));
        // A tab that was just made is not among the sheets that were read.
        if (hasNewTabs) reader.changed();
        return written;
      },
    }),
    note: (made) => ({
      name: say("pane.step.note"),
      run: async ({ work, session }) => {
        const { preferences } = store.get();
        const at = { at: given.now(), asOf: session.asOf };
        const renewed = {
          ...preferences,
          tabLanguage: session.language,
          made: { ...preferences.made, ...Object.fromEntries(made().map((code) => [code, at])) },
        };
        dispatch({ type: "preferred", preferences: renewed });
        return work.writePreferences(renewed);
      },
    }),
    clean: (choice, cleaned) => ({
      name: say("pane.step.clean"),
      run: async ({ work, session, reader }) => {
        const applied = await work.clean(session, reader, choice);
        if (!applied.ok) return applied;
        cleaned(applied.value);
        return done(undefined);
      },
    }),
    undo: (batches, undone) => ({
      name: say("pane.step.undo"),
      run: async ({ work, session, reader }) => {
        const all: Undone[] = [];
        for (const batch of [...batches].reverse()) {
          const one = await work.undo(session, reader, batch);
          if (!one.ok) return one;
          all.push(one.value);
        }
        const conflicts = all.flatMap((one) => one.conflicts);
        dispatch({ type: "left", cells: work.leftCells(conflicts, store.get().cleaning?.date1904 ?? false) });
        undone(all);
        return done(undefined);
      },
    }),
    forget: {
      name: say("pane.step.forget"),
      run: ({ work, reader }) => work.forgetRecipe(reader),
    },
    keep: (preferences) => ({
      name: say("pane.step.settings"),
      run: async ({ work }) => {
        const written = await work.writePreferences(preferences);
        if (written.ok) dispatch({ type: "preferred", preferences });
        return written;
      },
    }),
    ignore: (findings, reason) => ({
      name: say("pane.step.ignore"),
      run: ({ work, session, reader }) => work.ignoreFindings(session, reader, findings, reason),
    }),
    hearOf: (findings) => ({
      name: say("pane.step.ignore"),
      run: ({ work, reader }) => work.hearOfFindings(reader, findings),
    }),
    review: {
      name: say("pane.step.duplicates"),
      run: async ({ work, session, reader }) => {
        const review = await work.reviewDuplicates(session, reader);
        if (review.ok) dispatch({ type: "reviewed", review: review.value });
        return review.ok ? done(undefined) : review;
      },
    },
    summarise: {
      name: say("pane.step.summarise"),
      run: async ({ work, session, reader }) => {
        const outcome = await work.summarise(session, reader, store.get().buildFindings);
        if (!outcome.ok) return outcome;
        dispatch({ type: "summarised", summary: outcome.value });
        const brokenOff = await work.unfinished(session, reader);
        if (!brokenOff.ok) return brokenOff;
        dispatch({ type: "brokenOff", found: brokenOff.value });
        const preview = await work.previewCleaning(session, reader);
        if (!preview.ok) return preview;
        dispatch({ type: "cleaningSeen", cleaning: preview.value });
        if (outcome.value.counts.customers > SEARCHED_UNASKED && store.get().review === null) return done(undefined);
        const review = await work.reviewDuplicates(session, reader);
        if (!review.ok) return review;
        dispatch({ type: "reviewed", review: review.value });
        return done(undefined);
      },
    },
  };
}
