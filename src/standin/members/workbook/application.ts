import { boolean, oneOf } from "../../protocol/argument";
import { object, type Members } from "../targets";

export const application: Members<"Application"> = {
  name: "Application",
  navigation: { CultureInfo: (book) => object("CultureInfo", book) },
  properties: {
    // Stored and given back; the stand-in calculates all the same.
    CalculationMode: {
      get: (_book, excel) => excel.application.calculationMode,
      set: (_book, value, excel) => {
        excel.application.calculationMode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
      },
    },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 191_029 },
    DecimalSeparator: { get: (_book, excel) => excel.application.culture.decimalSeparator },
    ThousandsSeparator: { get: (_book, excel) => excel.application.culture.groupSeparator },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: (_book, [type], excel) => {
      oneOf(type, ["Recalculate", "Full", "FullRebuild"]);
      excel.calculate();
    },
    SuspendScreenUpdatingUntilNextSync: (_book, _args, excel) => {
      excel.application.isScreenSuspended = true;
      return null;
    },
    // Formulas are calculated once for each batch anyway.
    SuspendApiCalculationUntilNextSync: () => null,
  },
};

export const cultureInfo: Members<"CultureInfo"> = {
  name: "CultureInfo",
  navigation: { NumberFormat: (book) => object("NumberFormatInfo", book) },
  properties: { Name: { get: (_book, excel) => excel.application.culture.name } },
};

export const numberFormatInfo: Members<"NumberFormatInfo"> = {
  name: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: { get: (_book, excel) => excel.application.culture.decimalSeparator },
    NumberGroupSeparator: { get: (_book, excel) => excel.application.culture.groupSeparator },
  },
};

export const runtime: Members<"Runtime"> = {
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: (_book, excel) => excel.application.enableEvents,
      set: (_book, value, excel) => {
        excel.application.enableEvents = boolean(value);
      },
    },
  },
};
