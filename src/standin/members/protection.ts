import { isProtected, protect, protectionOptions, unprotect } from "../model/protection";
import { optional, record, text } from "../protocol/argument";
import { object, type Members } from "./targets";

export const worksheetProtectionMembers: Members<"WorksheetProtection"> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { get: isProtected },
    Options: { get: protectionOptions },
  },
  methods: {
    Protect: (sheet, [options, password]) => {
      protect(sheet, optional(options, record, {}), optional(password, text, null));
    },
    Unprotect: (sheet, [password]) => {
      unprotect(sheet, optional(password, text, null));
    },
  },
};

export const worksheetProtection: Members<"Worksheet"> = {
  name: "Worksheet",
  navigation: { Protection: (sheet) => object("WorksheetProtection", sheet) },
};
