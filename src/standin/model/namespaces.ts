import type { XmlElement } from "../xml/element";
import { prefixOf } from "../xml/prefix";

/** Main namespace of ordinary files; strict ones (ISO/IEC 29500) have another, which new parts take over. */
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const strictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** The namespaces that new parts of a workbook need. */
export interface Namespaces {
  readonly main: string;
  readonly relations: string;
}

export function namespacesOf(workbook: XmlElement): Namespaces {
  const prefix = prefixOf(workbook.name);
  const own = workbook.attributes.get(prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`);
  return own === strictMain ? { main: strictMain, relations: strictRelations } : { main, relations };
}
