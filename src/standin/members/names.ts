import { parseQualified, qualified } from "../model/areas";
import {
  addName,
  nameComment,
  nameFormula,
  namesIn,
  nameVisible,
  removeName,
  setNameComment,
  setNameFormula,
  setNameVisible,
  type DefinedName,
} from "../model/names";
import type { Scalar, Workbook } from "../model/types";
import { boolean, optional, text } from "../protocol/argument";
import { HostError } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { collection } from "./collection";
import { areaOf } from "./rangeTarget";
import { object, targetOf, type Members } from "./targets";

const names = collection({
  name: "NamedItemCollection",
  of: "NamedItem",
  items: ({ workbook, sheet }) => namesIn(workbook, sheet),
  keys: ({ name }) => [name],
});

export const nameCollectionMembers: Members<"NamedItemCollection"> = {
  ...names,
  methods: {
    ...names.methods,
    Add: ({ workbook, sheet }, [name, reference, comment]) => {
      const formula = reference instanceof HostObject ? placeText(reference) : formulaOf(reference);
      return object("NamedItem", addName(workbook, sheet, text(name), formula, optional(comment, text, "")));
    },
    AddFormulaLocal: ({ workbook, sheet }, [name, formula, comment]) =>
      object("NamedItem", addName(workbook, sheet, text(name), formulaOf(formula), optional(comment, text, ""))),
  },
};

function placeText(range: HostObject): string {
  const target = targetOf("Range", range);
  return qualified(target.sheet.name, areaOf(target));
}

/** A formula begins with `=`; anything else is a text or a number that the name stands for. */
function formulaOf(value: unknown): string {
  const given = text(value);
  if (given.startsWith("=") && given.length > 1) return given.slice(1);
  if (given === "") throw new HostError("InvalidArgument");
  return Number.isFinite(Number(given)) ? given : `"${given.replaceAll('"', '""')}"`;
}

function placeOf({ workbook, xml, name, scope }: DefinedName): HostObject | null {
  const place = parseQualified(nameFormula({ workbook, xml, name, scope }));
  const sheet = place && workbook.sheets.find((other) => other.name.toLowerCase() === place.sheet.toLowerCase());
  return place && sheet ? object("Range", { sheet, area: place.area }) : null;
}

/** Source of the types: https://learn.microsoft.com/javascript/api/excel/excel.nameditemtype */
function typeOf(item: DefinedName): string {
  const formula = nameFormula(item);
  if (formula.includes("#REF!")) return "Error";
  if (parseQualified(formula)) return "Range";
  if (formula.startsWith('"')) return "String";
  if (/^(?:TRUE|FALSE)$/i.test(formula)) return "Boolean";
  if (Number.isInteger(Number(formula))) return "Integer";
  return Number.isFinite(Number(formula)) ? "Double" : "String";
}

function valueOf(item: DefinedName): Scalar {
  const formula = nameFormula(item);
  if (formula.startsWith('"')) return formula.slice(1, -1).replaceAll('""', '"');
  if (formula.includes("#REF!")) return "#REF!";
  return parseQualified(formula) || !Number.isFinite(Number(formula)) ? `=${formula}` : Number(formula);
}

function keyOf({ name }: DefinedName): string {
  return name;
}

export const nameMembers: Members<"NamedItem"> = {
  name: "NamedItem",
  key: keyOf,
  keyName: "_Id",
  properties: {
    Name: { get: keyOf },
    Type: { get: typeOf },
    Value: { get: valueOf },
    Formula: {
      get: (item) => `=${nameFormula(item)}`,
      set: (item, formula) => {
        setNameFormula(item, formulaOf(formula));
      },
    },
    Visible: {
      get: nameVisible,
      set: (item, visible) => {
        setNameVisible(item, boolean(visible));
      },
    },
    Comment: {
      get: nameComment,
      set: (item, comment) => {
        setNameComment(item, text(comment));
      },
    },
    Scope: { get: ({ scope }) => (scope ? "Worksheet" : "Workbook") },
  },
  navigation: {
    Worksheet: ({ scope }) => scope && object("Worksheet", scope),
    WorksheetOrNullObject: ({ scope }) => scope && object("Worksheet", scope),
  },
  methods: {
    GetRange: (item) => {
      const range = placeOf(item);
      if (!range) throw new HostError("InvalidReference");
      return range;
    },
    GetRangeOrNullObject: placeOf,
    Delete: removeName,
  },
};

export const workbookNames: Members<"Workbook"> = {
  name: "Workbook",
  navigation: { Names: (workbook: Workbook) => object("NamedItemCollection", { workbook, sheet: null }) },
};

export const worksheetNames: Members<"Worksheet"> = {
  name: "Worksheet",
  navigation: { Names: (sheet, { workbook }) => object("NamedItemCollection", { workbook, sheet }) },
};
