import { performance } from "node:perf_hooks";
import type { Phase } from "../workflows/session";

export type JobTimes = Record<Phase, number>;

/** Milliseconds of each phase of a job, as the job says which one it enters. */
export function stopwatch() {
  const times: JobTimes = { read: 0, compute: 0, write: 0 };
  let phase: Phase = "compute";
  let since = performance.now();
  const enter = (next: Phase): void => {
    const now = performance.now();
    times[phase] += now - since;
    since = now;
    phase = next;
  };
  return {
    enter,
    /** Ends the job and gives its times, rounded to tenths. */
    stop: (): JobTimes => {
      enter("compute");
      return { read: tenths(times.read), compute: tenths(times.compute), write: tenths(times.write) };
    },
  };
}

export function tenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
