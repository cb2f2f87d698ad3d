import * as z from "zod";
import { fieldNames, type FieldName } from "../../fields/catalogue";

const form = z.enum(fieldNames as [FieldName, ...FieldName[]]);

/** The field of a name; undefined for one that only a newer version knows. */
export function fieldOf(name: string | undefined): FieldName | undefined {
  return form.safeParse(name).data;
}

/** What stands behind the first or the last slash of a key. */
export function afterSlash(key: string, which: "first" | "last"): string {
  return key.slice((which === "first" ? key.indexOf("/") : key.lastIndexOf("/")) + 1);
}
