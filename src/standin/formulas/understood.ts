import { NotUnderstood } from "./notUnderstood";

/** What an attempt gives; undefined where the engine does not understand a formula. */
export function understood<Result>(attempt: () => Result): Result | undefined {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}
