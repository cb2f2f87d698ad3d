import { Workbook as Book } from "exceljs";

/**
 * A small but whole workbook: customers with what cleaning repairs and two that are one, invoices in a table of Excel's,
 * payments; numbers that are text, a formula beside the list, and a note below it.
 */
export async function book(): Promise<Uint8Array> {
  const made = new Book();
  const customers = made.addWorksheet("Kunder");
  customers.addRow(["Kundenr", "Navn", "Telefon", "E-post", "Postnr", "Poststed", "Lengde"]);
  const rows = [
    ["007", "Møller Bygg AS", "+47 22 33 44 55", "POST@mollerbygg.no ", "0150", "OSLO"],
    ["008", "Båten  & Co ANS", "22334456", "baaten@baaten.no", "5003", "Bergen"],
    ["009", "Kari Nordmann", "(+47) 41 23 45 67", "kari@nordmann.no", "0150", "Oslo"],
    ["010", "Moller Bygg A/S", "22 33 44 55", "post@mollerbygg.no", "0150", "Oslo"],
  ];
  rows.forEach((row, index) =>
    customers.addRow([...row, { formula: `LEN(B${String(index + 2)})`, result: String(row[1]).length }]),
  );
  customers.getCell("B8").value = "Ring Møller om jubileet";
  for (const column of [1, 3, 5]) customers.getColumn(column).numFmt = "@";

  const invoices = made.addWorksheet("Fakturaer");
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  invoices.addTable({
    name: "Fakturaliste",
    ref: "A1",
    headerRow: true,
    columns: ["Kundenr", "Fakturanr", "Fakturadato", "Forfall", "Beløp"].map((name) => ({ name, filterButton: true })),
    rows: [
      ["007", "1001", day("2024-04-01"), day("2024-04-15"), 1000],
      ["008", "1002", day("2024-05-01"), day("2024-05-15"), 2500.5],
      ["009", "1003", day("2024-06-16"), day("2024-06-30"), 800],
      ["010", "1004", day("2024-06-20"), day("2024-07-04"), 300],
    ],
  });
  for (const column of [3, 4]) invoices.getColumn(column).numFmt = "dd.mm.yyyy";

  const payments = made.addWorksheet("Innbetalinger");
  payments.addRow(["Kundenr", "Fakturanr", "Betalingsdato", "Innbetalt"]);
  payments.addRow(["007", "1001", day("2024-04-20"), 400]);
  payments.addRow(["009", "1003", day("2024-06-25"), 800]);
  payments.getColumn(3).numFmt = "dd.mm.yyyy";
  return new Uint8Array(await made.xlsx.writeBuffer());
}
