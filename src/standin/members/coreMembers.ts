import type { MemberTable } from "../protocol/memberTable";
import type { Excel } from "./excel";
import { rangeBorder, rangeBorderCollection } from "./format/rangeBorders";
import { rangeFill, rangeFont } from "./format/rangeFont";
import { formatProtection, rangeFormat } from "./format/rangeFormat";
import { rangeCells } from "./range/rangeCells";
import { rangeEdits } from "./range/rangeEdits";
import { rangePlaces } from "./range/rangePlaces";
import { application, cultureInfo, numberFormatInfo, runtime } from "./workbook/application";
import { workbook } from "./workbook/workbook";
import { worksheet } from "./workbook/worksheet";
import { worksheetCollection } from "./workbook/worksheetCollection";

/** The member tables of workbook, sheets, ranges, formats and application. */
export const coreMembers: readonly MemberTable<never, Excel>[] = [
  application,
  cultureInfo,
  formatProtection,
  numberFormatInfo,
  rangeBorder,
  rangeBorderCollection,
  rangeCells,
  rangeEdits,
  rangeFill,
  rangeFont,
  rangeFormat,
  rangePlaces,
  runtime,
  workbook,
  worksheet,
  worksheetCollection,
];
