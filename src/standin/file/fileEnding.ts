import { contentTypeOf, contentTypesPath } from "../model/package/contentTypes";
import type { Workbook } from "../model/types";

/** The ending under which Excel opens the workbook: it refuses a file whose ending and content do not say the same about macros. */
export function fileEnding({ parts, path }: Workbook): ".xlsx" | ".xlsm" {
  return /macroEnabled/i.test(contentTypeOf(parts.xml(contentTypesPath), path) ?? "") ? ".xlsm" : ".xlsx";
}
