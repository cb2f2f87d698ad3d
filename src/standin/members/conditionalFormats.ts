import { refuseProtected } from "../model/protection";
import { makeBar } from "../model/rules/dataBar";
import {
  addFormat,
  clearFormats,
  formatsIn,
  priorityOf,
  removeFormat,
  type ConditionalFormat,
} from "../model/rules/conditionalFormats";
import {
  cellValueRule,
  formulasOf,
  presetRule,
  setCellValueRule,
  setFormulas,
  setPresetRule,
  setTextRule,
  textRule,
} from "../model/rules/cellRule";
import { ruleAreas } from "../model/rules/ruleAreas";
import { ruleId } from "../model/rules/ruleId";
import { attribute, flag, make, place, setAttribute } from "../model/tree";
import { boolean, number, optional, record, text } from "../protocol/argument";
import { HostError } from "../protocol/hostError";
import { collection } from "./collection";
import { areaOf } from "./rangeTarget";
import { object, type Members } from "./targets";

/** How a format of Office.js is written; the text and preset rules find their final type when the rule is set. */
const types: Readonly<Record<string, string>> = {
  Custom: "expression",
  CellValue: "cellIs",
  ContainsText: "containsText",
  DataBar: "dataBar",
  PresetCriteria: "containsBlanks",
  ColorScale: "colorScale",
};

function typeOf({ rule }: ConditionalFormat): string {
  const type = attribute(rule, "type") ?? "";
  if (["containsText", "notContainsText", "beginsWith", "endsWith"].includes(type)) return "ContainsText";
  if (presetRule(rule) !== "Invalid") return "PresetCriteria";
  if (type === "iconSet") return "IconSet";
  if (type === "top10") return "TopBottom";
  return Object.entries(types).find(([, written]) => written === type)?.[0] ?? "Custom";
}

const formats = collection({
  name: "ConditionalFormatCollection",
  of: "ConditionalFormat",
  items: (range) => formatsIn(range.sheet, areaOf(range)),
  keys: (format) => [ruleId(format.sheet, format.rule)],
});

export const conditionalFormatCollectionMembers: Members<"ConditionalFormatCollection"> = {
  ...formats,
  methods: {
    ...formats.methods,
    Add: (range, [type]) => {
      refuseProtected(range.sheet);
      const name = text(type);
      const written = types[name];
      if (written === undefined)
        throw new HostError(
          "InvalidArgument",
          `stand-in: conditional formats of the type ${name} are not among those that it makes.`,
        );
      const format = addFormat(range.sheet, areaOf(range), written);
      if (name === "DataBar") makeBar(range.sheet, format.home, format.rule);
      if (name === "ColorScale") makeScale(format);
      return object("ConditionalFormat", format);
    },
    ClearAll: (range) => {
      refuseProtected(range.sheet);
      clearFormats(range.sheet, areaOf(range));
    },
  },
};

/** From white to green, until colours are set. */
function makeScale({ rule }: ConditionalFormat): void {
  const ends = [make("cfvo", { type: "min" }), make("cfvo", { type: "max" })];
  const colors = [make("color", { rgb: "FFFFFFFF" }), make("color", { rgb: "FF63BE7B" })];
  place(rule, make("colorScale", {}, ...ends, ...colors), ["colorScale", "extLst"]);
}

function only(format: ConditionalFormat, type: string): ConditionalFormat {
  if (typeOf(format) !== type) throw new HostError("InvalidOperation");
  return format;
}

export const conditionalFormatMembers: Members<"ConditionalFormat"> = {
  name: "ConditionalFormat",
  key: ({ sheet, rule }) => ruleId(sheet, rule),
  properties: {
    Id: { get: ({ sheet, rule }) => ruleId(sheet, rule) },
    Type: { get: typeOf },
    Priority: {
      get: (format) => priorityOf(format) - 1,
      set: (format, priority) => {
        setAttribute(format.rule, "priority", number(priority) + 1);
        format.sheet.touch();
      },
    },
    StopIfTrue: {
      get: ({ rule }) => flag(rule, "stopIfTrue", false),
      set: ({ sheet, rule }, stop) => {
        setAttribute(rule, "stopIfTrue", boolean(stop) ? true : undefined);
        sheet.touch();
      },
    },
  },
  navigation: {
    Custom: (format) => object("CustomConditionalFormat", only(format, "Custom")),
    CustomOrNullObject: (format) => (typeOf(format) === "Custom" ? object("CustomConditionalFormat", format) : null),
    CellValue: (format) => object("CellValueConditionalFormat", only(format, "CellValue")),
    CellValueOrNullObject: (format) => (typeOf(format) === "CellValue" ? object("CellValueConditionalFormat", format) : null),
    TextComparison: (format) => object("TextConditionalFormat", only(format, "ContainsText")),
    TextComparisonOrNullObject: (format) => (typeOf(format) === "ContainsText" ? object("TextConditionalFormat", format) : null),
    Preset: (format) => object("PresetCriteriaConditionalFormat", only(format, "PresetCriteria")),
    PresetOrNullObject: (format) =>
      typeOf(format) === "PresetCriteria" ? object("PresetCriteriaConditionalFormat", format) : null,
    DataBar: (format) => object("DataBarConditionalFormat", only(format, "DataBar")),
    DataBarOrNullObject: (format) => (typeOf(format) === "DataBar" ? object("DataBarConditionalFormat", format) : null),
    ColorScale: (format) => object("ColorScaleConditionalFormat", only(format, "ColorScale")),
  },
  methods: {
    Delete: (format) => {
      refuseProtected(format.sheet);
      removeFormat(format);
    },
    GetRange: ({ sheet, home }) => {
      const [area, more] = ruleAreas(home);
      if (!area || more) throw new HostError("InvalidOperation");
      return object("Range", { sheet, area });
    },
    GetRangeOrNullObject: ({ sheet, home }) => {
      const [area, more] = ruleAreas(home);
      return area && !more ? object("Range", { sheet, area }) : null;
    },
  },
};

export const customFormatMembers: Members<"CustomConditionalFormat"> = {
  name: "CustomConditionalFormat",
  navigation: {
    Rule: (format) => object("ConditionalFormatRule", format),
    Format: (format) => object("ConditionalRangeFormat", format),
  },
};

export const conditionalRuleMembers: Members<"ConditionalFormatRule"> = {
  name: "ConditionalFormatRule",
  properties: {
    Formula: {
      get: ({ rule }) => `=${formulasOf(rule)[0] ?? ""}`,
      set: ({ sheet, rule }, formula) => {
        const given = text(formula);
        if (!given.startsWith("=")) throw new HostError("InvalidArgument");
        setFormulas(rule, [given.slice(1)]);
        sheet.touch();
      },
    },
  },
};

export const cellValueFormatMembers: Members<"CellValueConditionalFormat"> = {
  name: "CellValueConditionalFormat",
  properties: {
    Rule: {
      get: ({ rule }) => cellValueRule(rule),
      set: ({ sheet, rule }, value) => {
        const { operator, formula1, formula2 } = record(value);
        setCellValueRule(rule, text(operator), operand(formula1), optional(formula2, operand, undefined));
        sheet.touch();
      },
    },
  },
  navigation: { Format: (format) => object("ConditionalRangeFormat", format) },
};

function operand(value: unknown): string {
  return typeof value === "number" ? String(value) : text(value);
}

export const textFormatMembers: Members<"TextConditionalFormat"> = {
  name: "TextConditionalFormat",
  properties: {
    Rule: {
      get: ({ rule }) => textRule(rule),
      set: ({ sheet, home, rule }, value) => {
        const { operator, text: words } = record(value);
        setTextRule(home, rule, text(operator), text(words));
        sheet.touch();
      },
    },
  },
  navigation: { Format: (format) => object("ConditionalRangeFormat", format) },
};

export const presetFormatMembers: Members<"PresetCriteriaConditionalFormat"> = {
  name: "PresetCriteriaConditionalFormat",
  properties: {
    Rule: {
      get: ({ rule }) => ({ criterion: presetRule(rule) }),
      set: ({ sheet, home, rule }, value) => {
        setPresetRule(home, rule, text(record(value)["criterion"]));
        sheet.touch();
      },
    },
  },
  navigation: { Format: (format) => object("ConditionalRangeFormat", format) },
};

export const rangeConditionalFormats: Members<"Range"> = {
  name: "Range",
  navigation: { ConditionalFormats: (range) => object("ConditionalFormatCollection", range) },
};
