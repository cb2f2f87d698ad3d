import type { JournalPart } from "./journalPart";
import { aliasesPart } from "./parts/aliases";
import { basesPart } from "./parts/bases";
import { batchesPart } from "./parts/batches";
import { cleaningPart } from "./parts/cleaning";
import { decisionsPart } from "./parts/decisions";
import { ignoredPart } from "./parts/ignored";
import { mappingsPart } from "./parts/mappings";
import { registerColumnsPart } from "./parts/registerColumns";
import { runsPart } from "./parts/runs";
import { secondsPart } from "./parts/seconds";
import { seenPart } from "./parts/seen";
import { tabsPart } from "./parts/tabs";

/** All that the journal remembers, in the order of its rows on a new sheet. */
export const journalParts: readonly JournalPart[] = [
  tabsPart,
  mappingsPart,
  registerColumnsPart,
  basesPart,
  batchesPart,
  seenPart,
  secondsPart,
  aliasesPart,
  cleaningPart,
  decisionsPart,
  ignoredPart,
  runsPart,
];
