import ExcelJS from "exceljs";

/**
 * A small firm's workbook as it comes: a customer sheet named Kunder with faults in it, an invoice export with its
 * headings on row 4 and a total row, and things of the owner's own that must survive.
 *
 * As of 2024-06-30 the claims are, in kroner:
 *   10001  invoice 1001: 1,000.00 due 05-31, all left             → 30 days overdue: 1–30
 *          invoice 1002: 2,500.50 due 06-30, all left             → due today: not due
 *   10002  invoice 1003: 12,500.00 due 03-15, 4,500.00 left       → 107 days: over 90
 *          credit note 1004: -500.00, not linked, all left        → unallocated
 *   10003  invoice 1005: 800.00 due 04-20, 800.00 left            → 71 days: 61–90
 *   10004  invoice 1006: 300.00, paid
 *   99999  invoice 1007: 150.00 due 05-15, 150.00 left            → 46 days: 31–60; the customer is on no list
 *   10005  invoice 1008: cancelled, no claim
 * Not due 2,500.50; 1–30 1,000.00; 31–60 150.00; 61–90 800.00; over 90 4,500.00; unallocated -500.00; in all 8,450.50.
 */
export async function norwegianFirm(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  addCustomers(workbook);
  addInvoices(workbook);
  addOwnThings(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addCustomers(workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet("Kunder", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.addRow([
    "Kundenr",
    "Navn",
    "Org.nr",
    "Adresse",
    "Postnr",
    "Poststed",
    "Telefon",
    "E-post",
    "Betalingsbetingelser",
    "Kredittgrense",
    "Favoritt",
  ]);
  sheet.addRow([
    "10001",
    "Møller Bygg AS",
    "988077917",
    "Storgata 1",
    "0150",
    "Oslo",
    "22 33 44 55",
    "post@mollerbygg.no",
    14,
    50000,
    "Mørk",
  ]);
  sheet.addRow([
    "10002",
    "BÅTEN & CO ANS",
    "988077918",
    "Havnegata 7",
    5003,
    "Bergen",
    "+47 55 12 34 56",
    "baaten@co",
    30,
    10000,
    "Lys",
  ]);
  sheet.addRow(["10003", "Kari Nordmann", "", "Skogveien 3", 150, "Oslo", "123", "kari@nordmann.no", 14, null, "=1+1"]);
  sheet.addRow(["10004", "Skog, Hage og Sønn", "123456785", "Lia 2", "7010", "Trondheim", "41234567", "", 14, null, ""]);
  sheet.addRow(["10005", "Sjø AS", "", "", "9008", "Tromsø", "", "ole@sjo.no", 14, null, ""]);
  sheet.addRow(["10005", "Sjø og Land AS", "", "", "9008", "Tromsø", "", "", 14, null, ""]);
  sheet.getColumn(1).numFmt = "@";
  sheet.getColumn(10).numFmt = "#,##0";
  sheet.getCell("B2").note = "Ring før kl. 12";
  sheet.getCell("B3").font = { bold: true, color: { argb: "FFC00000" } };
}

function addInvoices(workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet("Fakturaer");
  sheet.getCell("A1").value = "Fakturajournal";
  sheet.getCell("A2").value = "Skrevet ut 30.06.2024";
  sheet.getRow(4).values = ["Kundenr", "Fakturanr", "Fakturadato", "Forfall", "Beløp", "Rest", "Status"];
  const invoices: readonly (readonly [string, string, string, string, number | string, number | string, string])[] = [
    ["10001", "1001", "2024-05-01", "2024-05-31", 1000, 1000, ""],
    ["10001", "1002", "2024-06-16", "2024-06-30", 2500.5, 2500.5, ""],
    ["10002", "1003", "2024-02-14", "2024-03-15", "12 500,00", 4500, ""],
    ["10002", "1004", "2024-04-02", "2024-04-02", -500, -500, ""],
    ["10003", "1005", "2024-04-27", "2024-04-20", 800, 800, ""],
    ["10004", "1006", "2024-01-10", "2024-01-24", 300, 0, "Betalt"],
    ["99999", "1007", "2024-05-01", "2024-05-15", 150, 150, ""],
    ["10005", "1008", "2024-05-02", "2024-05-16", 999, 999, "Kansellert"],
  ];
  for (const [customer, number, date, due, amount, left, status] of invoices) {
    sheet.addRow([customer, number, new Date(`${date}T00:00:00Z`), new Date(`${due}T00:00:00Z`), amount, left, status]);
  }
  sheet.addRow(["Sum", "", "", "", { formula: "SUM(E5:E12)", result: 5249.5 }, { formula: "SUM(F5:F12)", result: 9449.5 }, ""]);
  sheet.getColumn(3).numFmt = "dd.mm.yyyy";
  sheet.getColumn(4).numFmt = "dd.mm.yyyy";
  sheet.getColumn(5).numFmt = "#,##0.00";
  sheet.addConditionalFormatting({
    ref: "F5:F12",
    rules: [
      {
        type: "cellIs",
        operator: "greaterThan",
        formulae: ["1000"],
        priority: 1,
        style: { font: { color: { argb: "FF9C0006" } } },
      },
    ],
  });
}

function addOwnThings(workbook: ExcelJS.Workbook): void {
  const notes = workbook.addWorksheet("Notater", { pageSetup: { orientation: "landscape", paperSize: 9 } });
  notes.getCell("B2").value = "Husk å ringe Møller om jubileet";
  notes.getCell("B3").value = { formula: "UPPER(B2)", result: "HUSK Å RINGE MØLLER OM JUBILEET" };
  notes.getCell("D2").dataValidation = { type: "list", allowBlank: true, formulae: ['"Ja,Nei"'] };
  notes.mergeCells("B5:D5");
  workbook.addWorksheet("Skjult", { state: "hidden" }).getCell("A1").value = "hemmelig";
  workbook.definedNames.add("Notater!$B$2", "Huskelapp");
}
