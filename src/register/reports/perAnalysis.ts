import type { Analysis } from "./analysis";

/** Work that a report asks for when it needs it, done once for each analysis however many reports ask. */
export function perAnalysis<Answer>(work: (analysis: Analysis) => Answer): (analysis: Analysis) => Answer {
  const known = new WeakMap<Analysis, { readonly answer: Answer }>();
  return (analysis) => {
    const found = known.get(analysis);
    if (found) return found.answer;
    const answer = work(analysis);
    known.set(analysis, { answer });
    return answer;
  };
}
