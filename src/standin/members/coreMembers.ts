import type { MemberTable } from "../protocol/memberTable";
import type { Excel } from "./excel";
import { rangeBorder, rangeBorderCollection } from "./format/rangeBorders";
import { rangeFill, rangeFont } from "./format/rangeFont";
import { formatProtection, rangeFormat } from "./format/rangeFormat";
import { rangeCells } from "./range/rangeCells";
import { rangeEdits } from "./range/rangeEdits";
import { rangePlaces } from "./range/rangePlaces";
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from "./stored/customXml";
import { customProperty, customPropertyCollection, documentProperties } from "./stored/documentProperties";
import { settingCollection, settingMembers } from "./stored/settings";
import { worksheetCustomProperty, worksheetCustomPropertyCollection } from "./stored/sheetProperties";
import { application, cultureInfo, numberFormatInfo, runtime } from "./workbook/application";
import { workbook } from "./workbook/workbook";
import { workbookProtection, workbookWithProtection } from "./workbook/workbookProtection";
import { worksheet } from "./workbook/worksheet";
import { worksheetCollection } from "./workbook/worksheetCollection";

/** The member tables of workbook, sheets, ranges, formats and application. */
export const coreMembers: readonly MemberTable<never, Excel>[] = [
  application,
  cultureInfo,
  customProperty,
  customPropertyCollection,
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
  documentProperties,
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
  settingCollection,
  settingMembers,
  workbook,
  workbookProtection,
  workbookWithProtection,
  worksheet,
  worksheetCollection,
  worksheetCustomProperty,
  worksheetCustomPropertyCollection,
];
