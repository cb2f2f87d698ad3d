import { say, type Message } from "../message";
import type { Batch } from "./batch";

/** Who has made a batch: a name, or words where there is none. Of a colleague's edits an event of Excel's tells no more than that. */
export function byWhom({ user, userKnownBy }: Pick<Batch, "user" | "userKnownBy">): string | Message {
  if (user !== "") return user;
  return say(userKnownBy === "event" ? "log.colleague" : "log.unknownUser");
}
