import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What our own writer never makes and a user's file may have; put into the package by hand. */
const drawing = "http://schemas.openxmlformats.org/drawingml/2006";

const chartXml = `<?xml version="1.0"?><c:chartSpace xmlns:c="${drawing}/chart"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:val><c:numRef><c:f>Fakturaer!$C$2:$C$4</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`;
const drawingXml = `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><xdr:twoCellAnchor><xdr:graphicFrame><c:chart xmlns:c="${drawing}/chart" r:id="rId1"/></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>`;
const sparklines = `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:sparklines><x14:sparkline><xm:f>Fakturaer!C2:C4</xm:f><xm:sqref>G2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

/** A workbook with one of everything that exceljs can write, and by hand what it cannot. */
export async function richWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "Kari";
  const sheet = workbook.addWorksheet("Fakturaer", {
    views: [{ state: "frozen", xSplit: 1, ySplit: 1 }],
    properties: { tabColor: { argb: "FF00AA00" } },
    pageSetup: { orientation: "landscape", paperSize: 9, fitToPage: true, printTitlesRow: "1:1", printArea: "A1:F4" },
    headerFooter: { oddFooter: "Side &P av &N" },
  });
  sheet.columns = [{ width: 12 }, { width: 24, hidden: true }, { width: 14, style: { numFmt: "#,##0.00" } }, { width: 11 }];
  sheet.addTable({
    name: "Faktura",
    ref: "A1",
    headerRow: true,
    totalsRow: false,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: [{ name: "Nr", filterButton: true }, { name: "Kunde" }, { name: "Beløp" }, { name: "Dato" }],
    rows: [
      ["001", "Bjørk", 100.5, new Date(Date.UTC(2024, 0, 31))],
      ["002", "Ås", -20, new Date(Date.UTC(2024, 1, 29))],
      ["003", "Øy", 7, new Date(Date.UTC(2024, 2, 1))],
    ],
  });
  sheet.getRow(3).height = 31;
  sheet.getCell("D2").numFmt = "dd.mm.yyyy";
  sheet.getCell("B2").note = "Ring først";
  sheet.getCell("E2").value = { formula: "C2*2", result: 201 };
  sheet.getCell("E3").value = { richText: [{ text: "fet", font: { bold: true } }, { text: " og ikke" }] };
  sheet.getCell("E4").value = { text: "Nett", hyperlink: "https://example.no/" };
  sheet.getCell("F2").dataValidation = { type: "list", allowBlank: true, formulae: ['"ja,nei"'] };
  sheet.getCell("F3").fill = { type: "pattern", pattern: "solid", fgColor: { theme: 4 } };
  sheet.mergeCells("H1:I2");
  sheet.addConditionalFormatting({
    ref: "C2:C4",
    rules: [
      { type: "cellIs", operator: "lessThan", formulae: [0], priority: 1, style: { font: { color: { argb: "FFFF0000" } } } },
    ],
  });
  workbook.definedNames.add("Fakturaer!$C$2:$C$4", "Belop");
  workbook.addWorksheet("Skjult", { state: "hidden" }).getCell("A1").value = "hemmelig";
  workbook.addWorksheet("Dypt", { state: "veryHidden" }).getCell("B2").value = 42;
  return withHandmadeParts(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function withHandmadeParts(file: Uint8Array): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
  const change = (path: string, mark: string, insert: string): void => {
    parts.set(path, (parts.get(path) ?? "").replace(mark, insert + mark));
  };
  change("xl/worksheets/sheet2.xml", "</worksheet>", `<drawing r:id="rId9"/>${sparklines}`);
  parts.set("xl/worksheets/_rels/sheet2.xml.rels", relationships(relation("rId9", "drawing", "../drawings/drawing9.xml")));
  parts.set("xl/drawings/drawing9.xml", drawingXml);
  parts.set("xl/drawings/_rels/drawing9.xml.rels", relationships(relation("rId1", "chart", "../charts/chart1.xml")));
  parts.set("xl/charts/chart1.xml", chartXml);
  parts.set("customXml/item1.xml", "<kartotek xmlns='urn:firma'><a/></kartotek>");
  parts.set("xl/noe/ukjent.bin", "\u0000\u0001\u0002 noe ingen kjenner");
  parts.set(
    "docProps/custom.xml",
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
  );
  change("_rels/.rels", "</Relationships>", relation("rId90", "custom-properties", "docProps/custom.xml"));
  change("xl/_rels/workbook.xml.rels", "</Relationships>", relation("rId91", "customXml", "../customXml/item1.xml"));
  change(
    "[Content_Types].xml",
    "</Types>",
    '<Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/xl/drawings/drawing9.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/><Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>',
  );
  return zipSync(Object.fromEntries([...parts].map(([path, text]) => [path, strToU8(text)])));
}

function relationships(items: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;
}
