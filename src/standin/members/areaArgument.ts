import { parseArea, parseQualified } from "../model/areas";
import type { Area, Sheet, Workbook } from "../model/types";
import { text } from "../protocol/argument";
import { HostError } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { targetOf } from "./targets";

/** A place given as a Range or as an address, with or without its sheet; without one, `home` is meant. */
export function placeArgument(
  value: unknown,
  workbook: Workbook,
  home: Sheet | null,
): { readonly sheet: Sheet; readonly area: Area } {
  if (value instanceof HostObject) {
    const { sheet, area } = targetOf("Range", value);
    if (area === null) throw new HostError("InvalidReference");
    return { sheet, area };
  }
  const address = text(value);
  const place = parseQualified(address);
  const sheet = place ? workbook.sheets.find(({ name }) => name.toLowerCase() === place.sheet.toLowerCase()) : home;
  const area = place?.area ?? parseArea(address);
  if (!sheet || !area) throw new HostError("InvalidArgument");
  return { sheet, area };
}
