import { refuseProtected } from "../model/protection";
import { barColor, extendedBar, limitOf, makeBar, setBarColor, setExtendedColor, setLimit } from "../model/rules/dataBar";
import {
  addFormat,
  changeLook,
  clearFormats,
  formatsIn,
  lookOf,
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
import { attribute, childOf, descend, flag, make, place, setAttribute } from "../model/tree";
import { colorValue } from "../model/charts/shapeFormat";
import { boolean, number, oneOf, optional, record, text } from "../protocol/argument";
import { HostError } from "../protocol/hostError";
import type { Property } from "../protocol/memberTable";
import { collection } from "./collection";
import type { Excel } from "./excel";
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

export const conditionalRangeFormatMembers: Members<"ConditionalRangeFormat"> = {
  name: "ConditionalRangeFormat",
  navigation: {
    Font: (format) => object("ConditionalRangeFont", format),
    Fill: (format) => object("ConditionalRangeFill", format),
  },
};

export const conditionalFontMembers: Members<"ConditionalRangeFont"> = {
  name: "ConditionalRangeFont",
  properties: {
    Color: {
      get: (format, { workbook }) => lookOf(workbook.styles, format).fontColor ?? "",
      set: (format, color, { workbook }) => {
        changeLook(workbook.styles, format, { fontColor: `#${colorValue(text(color))}` });
      },
    },
    Bold: {
      get: (format, { workbook }) => lookOf(workbook.styles, format).bold ?? false,
      set: (format, bold, { workbook }) => {
        changeLook(workbook.styles, format, { bold: boolean(bold) });
      },
    },
  },
};

export const conditionalFillMembers: Members<"ConditionalRangeFill"> = {
  name: "ConditionalRangeFill",
  properties: {
    Color: {
      get: (format, { workbook }) => lookOf(workbook.styles, format).fill ?? "",
      set: (format, color, { workbook }) => {
        changeLook(workbook.styles, format, { fill: `#${colorValue(text(color))}` });
      },
    },
  },
};

const limits: Readonly<Record<string, string>> = {
  Automatic: "auto",
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
};

/** The value at which a bar is empty (0) or full (1). */
function limit(end: 0 | 1): Property<ConditionalFormat, Excel> {
  const automatic = end === 0 ? "autoMin" : "autoMax";
  return {
    get: ({ sheet, rule }) => {
      const { type, value } = limitOf(rule, extendedBar(sheet, rule), end);
      const name =
        type === automatic ? "Automatic" : (Object.entries(limits).find(([, code]) => code === type)?.[0] ?? "Invalid");
      return value === undefined ? { type: name } : { type: name, formula: type === "formula" ? `=${value}` : value };
    },
    set: ({ sheet, rule }, value) => {
      const { type, formula } = record(value);
      const code = limits[text(type)];
      if (code === undefined) throw new HostError("InvalidArgument");
      const given = optional(formula, operand, undefined)?.replace(/^=/, "");
      setLimit(rule, extendedBar(sheet, rule), end, code === "auto" ? automatic : code, given);
      sheet.touch();
    },
  };
}

export const dataBarMembers: Members<"DataBarConditionalFormat"> = {
  name: "DataBarConditionalFormat",
  properties: {
    ShowDataBarOnly: {
      get: ({ rule }) => !flag(childOf(rule, "dataBar"), "showValue", true),
      set: ({ sheet, rule }, barOnly) => {
        for (const bar of [childOf(rule, "dataBar"), extendedBar(sheet, rule)])
          if (bar) setAttribute(bar, "showValue", boolean(barOnly) ? false : undefined);
        sheet.touch();
      },
    },
    LowerBoundRule: limit(0),
    UpperBoundRule: limit(1),
    BarDirection: {
      get: ({ sheet, rule }) => {
        const direction = attribute(extendedBar(sheet, rule), "direction");
        return direction === "leftToRight" ? "LeftToRight" : direction === "rightToLeft" ? "RightToLeft" : "Context";
      },
      set: ({ sheet, rule }, direction) => {
        const name = oneOf(direction, ["Context", "LeftToRight", "RightToLeft"]);
        const bar = extendedBar(sheet, rule);
        if (bar) setAttribute(bar, "direction", name === "Context" ? undefined : name.charAt(0).toLowerCase() + name.slice(1));
        sheet.touch();
      },
    },
  },
  navigation: { PositiveFormat: (format) => object("ConditionalDataBarPositiveFormat", format) },
};

export const dataBarPositiveMembers: Members<"ConditionalDataBarPositiveFormat"> = {
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    FillColor: {
      get: ({ rule }) => barColor(rule),
      set: ({ sheet, rule }, color) => {
        setBarColor(rule, colorValue(text(color)));
        sheet.touch();
      },
    },
    GradientFill: {
      get: ({ sheet, rule }) => flag(extendedBar(sheet, rule), "gradient", true),
      set: ({ sheet, rule }, gradient) => {
        const bar = extendedBar(sheet, rule);
        if (bar) setAttribute(bar, "gradient", boolean(gradient));
        sheet.touch();
      },
    },
    BorderColor: {
      get: ({ sheet, rule }) => {
        const bar = extendedBar(sheet, rule);
        const color = bar && descend(bar, "borderColor");
        return color ? `#${(attribute(color, "rgb") ?? "").slice(-6)}` : "";
      },
      set: ({ sheet, rule }, color) => {
        const bar = extendedBar(sheet, rule);
        if (!bar) throw new HostError("InvalidOperation");
        setExtendedColor(bar, "borderColor", color === "" ? undefined : colorValue(text(color)));
        setAttribute(bar, "border", color === "" ? undefined : true);
        sheet.touch();
      },
    },
  },
};

const scaleTypes: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
};

export const colorScaleMembers: Members<"ColorScaleConditionalFormat"> = {
  name: "ColorScaleConditionalFormat",
  properties: {
    Criteria: {
      set: ({ sheet, rule }, value) => {
        const scale = childOf(rule, "colorScale");
        if (!scale) throw new HostError("InvalidOperation");
        const { minimum, midpoint, maximum } = record(value);
        const points = [minimum, midpoint, maximum].filter((point) => point !== null && point !== undefined).map(record);
        scale.children = [
          ...points.map(({ type, formula }) => {
            const code = scaleTypes[text(type)];
            if (code === undefined) throw new HostError("InvalidArgument");
            return make("cfvo", { type: code, val: optional(formula, operand, undefined)?.replace(/^=/, "") });
          }),
          ...points.map(({ color }) => make("color", { rgb: `FF${colorValue(text(color))}` })),
        ];
        sheet.touch();
      },
    },
  },
};

export const rangeConditionalFormats: Members<"Range"> = {
  name: "Range",
  navigation: { ConditionalFormats: (range) => object("ConditionalFormatCollection", range) },
};
