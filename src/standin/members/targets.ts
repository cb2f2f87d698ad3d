import { HostError } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import type { MemberTable } from "../protocol/memberTable";
import type { CustomProperty } from "../model/stored/customProperties";
import type { CustomXml } from "../model/stored/customXml";
import type { SheetProperty } from "../model/stored/sheetProperties";
import type { SettingTarget } from "./stored/settingTarget";
import type { Sheet, Workbook } from "../model/types";
import type { Excel } from "./excel";
import type { FeatureTargets } from "./featureTargets";
import type { BorderTarget } from "./format/borderTarget";
import type { RangeTarget } from "./rangeTarget";

/** What stands behind each client class. Features declare theirs in `featureTargets.ts`. */
export interface Targets extends FeatureTargets {
  Application: Workbook;
  CustomProperty: CustomProperty;
  CustomPropertyCollection: Workbook;
  CustomXmlPart: CustomXml;
  CustomXmlPartCollection: Workbook;
  CustomXmlPartScopedCollection: { readonly workbook: Workbook; readonly namespace: string };
  CultureInfo: Workbook;
  DocumentProperties: Workbook;
  FormatProtection: RangeTarget;
  NumberFormatInfo: Workbook;
  Range: RangeTarget;
  RangeBorder: BorderTarget;
  RangeBorderCollection: RangeTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  RangeFormat: RangeTarget;
  Runtime: Workbook;
  Setting: SettingTarget;
  SettingCollection: Workbook;
  Workbook: Workbook;
  WorkbookProtection: Workbook;
  Worksheet: Sheet;
  WorksheetCollection: Workbook;
  WorksheetCustomProperty: SheetProperty;
  WorksheetCustomPropertyCollection: Sheet;
}

/** A member table for a class of Excel. */
export type Members<K extends keyof Targets> = MemberTable<Targets[K], Excel> & { readonly name: K };

/** The object of a class for its target: `object("Worksheet", sheet)`. */
export function object<K extends keyof Targets>(type: K, target: Targets[K]): HostObject {
  return new HostObject(type, target);
}

/** The target of an object argument; InvalidArgument when it is anything but an object of that class. */
export function targetOf<K extends keyof Targets>(type: K, argument: unknown): Targets[K] {
  if (!(argument instanceof HostObject) || argument.type !== type) throw new HostError("InvalidArgument");
  return argument.target as Targets[K];
}
