import { aggregate } from "./aggregate";
import { arithmetic } from "./arithmetic";
import { conditional } from "./conditional";
import { dates } from "./dates";
import type { Definition } from "./definition";
import { information } from "./information";
import { logical } from "./logical";
import { lookup } from "./lookup";
import { moving } from "./moving";
import { subtotal } from "./subtotal";
import { text } from "./text";

/** The functions that the engine calculates, by their English name in capitals. */
export const functions: ReadonlyMap<string, Definition> = new Map(
  [aggregate, arithmetic, conditional, dates, information, logical, lookup, moving, subtotal, text].flatMap((group) =>
    Object.entries(group),
  ),
);
