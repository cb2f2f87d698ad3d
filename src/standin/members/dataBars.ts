import { colorValue } from "../model/charts/shapeFormat";
import type { ConditionalFormat } from "../model/rules/conditionalFormats";
import { barColor, extendedBar, limitOf, setBarColor, setExtendedColor, setLimit } from "../model/rules/dataBar";
import { attribute, childOf, descend, flag, make, setAttribute } from "../model/tree";
import { boolean, oneOf, optional, record, text } from "../protocol/argument";
import { HostError } from "../protocol/hostError";
import type { Property } from "../protocol/memberTable";
import type { Excel } from "./excel";
import { object, type Members } from "./targets";

function operand(value: unknown): string {
  return typeof value === "number" ? String(value) : text(value);
}

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
