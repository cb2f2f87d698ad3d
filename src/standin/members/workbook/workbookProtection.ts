import { isStructureProtected } from "../../behaviour/protection";
import { workbookOrder } from "../../model/orders";
import { attribute, childOf, ensure, removeChild, setAttribute } from "../../model/tree";
import type { Workbook } from "../../model/types";
import { optional, text } from "../../protocol/argument";
import { HostError } from "../../protocol/hostError";
import { object, type Members } from "../targets";

/** A password is kept as a hash that only Excel makes; the stand-in cannot open such a workbook. */
function hasPassword(workbook: Workbook): boolean {
  const element = childOf(workbook.xml, "workbookProtection");
  return attribute(element, "workbookHashValue") !== undefined || attribute(element, "workbookPassword") !== undefined;
}

export const workbookProtection: Members<"WorkbookProtection"> = {
  name: "WorkbookProtection",
  properties: { Protected: { get: isStructureProtected } },
  methods: {
    Protect: (workbook, [password]) => {
      if (isStructureProtected(workbook)) throw new HostError("AccessDenied");
      if (optional(password, text, "") !== "") throw new HostError("InvalidArgument", "stand-in: no passwords for workbooks");
      setAttribute(ensure(workbook.xml, "workbookProtection", workbookOrder), "lockStructure", true);
      workbook.parts.touch(workbook.path);
    },
    Unprotect: (workbook) => {
      if (hasPassword(workbook)) throw new HostError("AccessDenied");
      removeChild(workbook.xml, childOf(workbook.xml, "workbookProtection"));
      workbook.parts.touch(workbook.path);
    },
  },
};

export const workbookWithProtection: Members<"Workbook"> = {
  name: "Workbook",
  navigation: { Protection: (workbook) => object("WorkbookProtection", workbook) },
};
