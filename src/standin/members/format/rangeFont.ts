import { boolean, number, text } from "../../protocol/argument";
import type { FontFormat } from "../../model/types";
import type { Property } from "../../protocol/memberTable";
import type { Excel } from "../excel";
import type { RangeTarget } from "../rangeTarget";
import type { Members } from "../targets";
import { color } from "./color";
import { common, reformat } from "./shape";

function part<K extends keyof FontFormat>(key: K, check: (value: unknown) => FontFormat[K]): Property<RangeTarget, Excel> {
  return {
    get: (range, excel) => common(range, excel, (format) => format.font[key]),
    set: (range, value, excel) => {
      const checked = check(value);
      reformat(range, excel, (format) => ({ ...format, font: { ...format.font, [key]: checked } }));
    },
  };
}

export const rangeFont: Members<"RangeFont"> = {
  name: "RangeFont",
  properties: {
    Name: part("name", text),
    Size: part("size", number),
    Bold: part("bold", boolean),
    Italic: part("italic", boolean),
    Strikethrough: part("strike", boolean),
    Underline: {
      get: (range, excel) => common(range, excel, (format) => (format.font.underline ? "Single" : "None")),
      set: (range, value, excel) => {
        const underline = text(value) !== "None";
        reformat(range, excel, (format) => ({ ...format, font: { ...format.font, underline } }));
      },
    },
    // An automatic colour reads as black.
    Color: {
      get: (range, excel) => common(range, excel, (format) => format.font.color ?? "#000000"),
      set: (range, value, excel) => {
        const given = color(value);
        reformat(range, excel, (format) => ({ ...format, font: { ...format.font, color: given } }));
      },
    },
  },
};

export const rangeFill: Members<"RangeFill"> = {
  name: "RangeFill",
  properties: {
    // No fill reads as white.
    Color: {
      get: (range, excel) => common(range, excel, (format) => format.fill ?? "#FFFFFF"),
      set: (range, value, excel) => {
        const given = color(value);
        reformat(range, excel, (format) => ({ ...format, fill: given }));
      },
    },
  },
  methods: {
    Clear: (range, _args, excel) => {
      reformat(range, excel, (format) => ({ ...format, fill: undefined }));
    },
  },
};
