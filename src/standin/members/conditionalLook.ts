import { colorValue } from "../model/charts/shapeFormat";
import { changeLook, lookOf } from "../model/rules/conditionalFormats";
import { boolean, text } from "../protocol/argument";
import { object, type Members } from "./targets";

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
