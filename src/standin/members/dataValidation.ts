import { qualified } from "../model/areas";
import { refuseProtected } from "../model/protection";
import {
  kindOf,
  readRule,
  setComparison,
  setCustom,
  setAnyValue,
  setList,
  validationTypes,
  type ComparedKind,
} from "../model/rules/validationRule";
import { clearValidation, coversAll, ownValidation, validationsIn } from "../model/rules/validations";
import { attribute, flag, setAttribute } from "../model/tree";
import type { XmlElement } from "../xml/element";
import { boolean, oneOf, optional, record, text } from "../protocol/argument";
import { HostError } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import type { Property } from "../protocol/memberTable";
import { readTypedDate } from "../behaviour/typedDate";
import type { Excel } from "./excel";
import { areaOf, type RangeTarget } from "./rangeTarget";
import { object, targetOf, type Members } from "./targets";

/** The validation of the whole range; undefined when it has none, null when it has several. */
function common(range: RangeTarget): XmlElement | undefined | null {
  const rules = validationsIn(range.sheet, areaOf(range));
  const [only, more] = rules;
  if (!only) return undefined;
  return !more && coversAll(only, areaOf(range)) ? only : null;
}

function own(range: RangeTarget): XmlElement {
  refuseProtected(range.sheet);
  return ownValidation(range.sheet, areaOf(range));
}

/** A formula, a value or a range that a rule compares with. Days come as ISO texts. */
function operand(value: unknown, kind: ComparedKind, excel: Excel): string {
  if (value instanceof HostObject) return placeText(value);
  if (typeof value === "number") return String(value);
  const given = text(value);
  if (given.startsWith("=")) return given.slice(1);
  const day =
    kind === "date" || kind === "time" ? readTypedDate(given, excel.now().getFullYear(), excel.workbook.date1904) : null;
  if (day) return String(day.value);
  if (given === "" || !Number.isFinite(Number(given))) throw new HostError("InvalidArgument");
  return given;
}

function placeText(range: HostObject): string {
  const target = targetOf("Range", range);
  return qualified(target.sheet.name, areaOf(target));
}

function setRule(range: RangeTarget, value: unknown, excel: Excel): void {
  const given = Object.entries(record(value)).filter(([, part]) => part !== null && part !== undefined);
  const [first, second] = given;
  // Only one kind at a time: https://learn.microsoft.com/javascript/api/excel/excel.datavalidationrule
  if (second) throw new HostError("InvalidArgument");
  if (!first) {
    setAnyValue(own(range));
    return;
  }
  const [kind, settings] = first;
  const part = record(settings);
  if (kind === "list") {
    const source = part["source"] instanceof HostObject ? `=${placeText(part["source"])}` : text(part["source"]);
    setList(own(range), source, optional(part["inCellDropDown"], boolean, true));
  } else if (kind === "custom") setCustom(own(range), text(part["formula"]));
  else {
    const compared = oneOf(kind, Object.keys(validationTypes) as ComparedKind[]);
    const formula2 = optional(part["formula2"], (other) => operand(other, compared, excel), undefined);
    setComparison(own(range), compared, text(part["operator"]), operand(part["formula1"], compared, excel), formula2);
  }
}

/** Longest title and text that Excel shows with a rule: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const longestTitle = 32;
const longestMessage = 255;

interface MessageNames {
  readonly show: string;
  readonly title: string;
  readonly message: string;
}

function setMessage(rule: XmlElement, names: MessageNames, shown: unknown, title: unknown, message: unknown): void {
  const heading = optional(title, text, "");
  const words = optional(message, text, "");
  if (heading.length > longestTitle || words.length > longestMessage) throw new HostError("InvalidArgument");
  setAttribute(rule, names.show, optional(shown, boolean, true) ? true : undefined);
  setAttribute(rule, names.title, heading === "" ? undefined : heading);
  setAttribute(rule, names.message, words === "" ? undefined : words);
}

const alertNames: MessageNames = { show: "showErrorMessage", title: "errorTitle", message: "error" };
const promptNames: MessageNames = { show: "showInputMessage", title: "promptTitle", message: "prompt" };

const errorAlert: Property<RangeTarget, Excel> = {
  get: (range) => {
    const rule = common(range);
    if (rule === null) return null;
    const style = attribute(rule, "errorStyle") ?? "stop";
    return {
      showAlert: flag(rule, "showErrorMessage", rule === undefined),
      style: style.charAt(0).toUpperCase() + style.slice(1),
      title: attribute(rule, "errorTitle") ?? "",
      message: attribute(rule, "error") ?? "",
    };
  },
  set: (range, value) => {
    const { showAlert, style, title, message } = record(value);
    const rule = own(range);
    const written = optional(style, (given) => oneOf(given, ["Stop", "Warning", "Information"]), "Stop");
    setMessage(rule, alertNames, showAlert, title, message);
    setAttribute(rule, "errorStyle", written === "Stop" ? undefined : written.toLowerCase());
  },
};

const prompt: Property<RangeTarget, Excel> = {
  get: (range) => {
    const rule = common(range);
    if (rule === null) return null;
    return {
      showPrompt: flag(rule, "showInputMessage", rule === undefined),
      title: attribute(rule, "promptTitle") ?? "",
      message: attribute(rule, "prompt") ?? "",
    };
  },
  set: (range, value) => {
    const { showPrompt, title, message } = record(value);
    setMessage(own(range), promptNames, showPrompt, title, message);
  },
};

export const dataValidationMembers: Members<"DataValidation"> = {
  name: "DataValidation",
  properties: {
    Type: {
      get: (range) => {
        const rule = common(range);
        if (rule === undefined) return "None";
        if (rule) return kindOf(rule);
        const kinds = new Set(validationsIn(range.sheet, areaOf(range)).map(kindOf));
        return kinds.size > 1 ? "MixedCriteria" : "Inconsistent";
      },
    },
    Rule: {
      get: (range) => {
        const rule = common(range);
        return rule === null ? null : rule ? readRule(rule) : {};
      },
      set: setRule,
    },
    ErrorAlert: errorAlert,
    Prompt: prompt,
    IgnoreBlanks: {
      get: (range) => {
        const rule = common(range);
        return rule === null ? null : rule === undefined || flag(rule, "allowBlank", false);
      },
      set: (range, ignore) => {
        setAttribute(own(range), "allowBlank", boolean(ignore) ? true : undefined);
      },
    },
  },
  methods: {
    Clear: (range) => {
      refuseProtected(range.sheet);
      clearValidation(range.sheet, areaOf(range));
    },
  },
};

export const rangeValidation: Members<"Range"> = {
  name: "Range",
  navigation: { DataValidation: (range) => object("DataValidation", range) },
};
