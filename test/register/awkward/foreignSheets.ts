import type { AwkwardSheet } from "./awkwardSheet";

export const foreignSheets: readonly AwkwardSheet[] = [
  {
    what: "German debtors: postcode with place, discounts, limits in words",
    name: "Debitoren",
    language: "de",
    home: "DE",
    currency: "EUR",
    rows: [
      ["Deb.-Nr.", "Name 1", "Straße/Nr.", "PLZ/Ort", "Tel.", "Fax", "E-Mail", "USt-ID", "Zahlungsbed.", "Kreditlimit"],
      ["D1001", "MÜLLER GMBH & CO KG", "Hauptstr. 5", "01067 Dresden", "(0351) 12 34-56", "0351/1234-57", "MUELLER@GMX.DE", "de 136 695 976", "30 Tage netto", "10.000,-- €"],
      ["D1002", "Groß, Peter", "Am Ring 1", "D-80331 München", "+49 (0)89 1234567", "", "peter@gros@de", "DE123456789", "14 Tage 2% Skonto, 30 Tage netto", "5 TEUR"],
      ["D1003", "BÄCKEREI SCHÖN", "ring 2", "80331", "089-1234567 oder 0171/1234567", "", "k.A.", "entfällt", "sofort", "unbegrenzt"],
    ],
  },
  {
    what: "Dutch customers: particles apart, postcodes in every form, minus signs behind",
    name: "Klanten",
    language: "nl",
    home: "NL",
    currency: "EUR",
    rows: [
      ["Klantnr.", "Naam", "Achternaam", "Adres", "Postcode", "Woonplaats", "Tel", "BTW-nr", "KvK", "Saldo"],
      [1, "BAKKERIJ DE MOLEN BV", "BERG", "dorpsstraat 1", "1012ab", "AMSTERDAM", "020 123 45 67", "nl 0012 34567 b01", "12345678", "€ 1.234,50-"],
      [2, "'t hoekje", "'s-gravesande", "Plein 1", "2511  bt", "DEN HAAG", "0031-6-12345678", "onbekend", "1234567", "€ -12,3"],
      [3, "ijssel transport", "", "IJweg 3", "8011 PK", "IJSSELMUIDEN", "06 12345678 / 06 87654321", "", "nvt", "€ 0,00"],
    ],
  },
  {
    what: "British customers in capitals: titles, streets, extensions, amounts in brackets",
    name: "Customer List",
    language: "en",
    home: "GB",
    currency: "GBP",
    rows: [
      ["Cust #", "Business Name", "Contact", "Ph", "Mob", "Addr", "City/Town", "Postcode", "VAT Reg", "Terms", "Credit Lmt", "Since"],
      ["1", "ACME LTD", "DOE, JOHN", "(020) 7946 0123 x89", "07700.900.123", "1 MAIN ST", "LEEDS", "ls14dy", "N/A", "Net 30", "£1,234.50", "14/03/2019"],
      ["2", "mcdonald & sons ltd", "Mary-ann o'neil", "+44 (0)20 7946 0123", "", "2 high st", "LONDON", "sw1a1aa", "GB 980 7806 84", "2/10 net 30", "£(500.00)", "13-Apr-19"],
      ["3", "O'BRIEN PLC", "DR JANE SMITH PHD", "020 7946 0123", "07700 900123", "3 THE GREEN", "leeds", "LS1 4DY", "gb980780684", "COD", "1k", "2019"],
    ],
  },
  {
    what: "pictures, and names from right to left and in other letters",
    name: "Customers",
    language: "en",
    rows: [
      ["Customer no", "Name", "Country", "Phone", "Notes"],
      ["1", "🎉 Party Shop", "Norge 🇳🇴", "+47 22 33 44 55", "👍 good"],
      ["2", "شركة النور", "السعودية", "+966 11 123 4567", "عميل"],
      ["3", "חברת אור", "ישראל", "+972 3-123-4567", ""],
      ["4", "株式会社東京", "日本", "+81 3-1234-5678", "ＦＵＬＬ"],
      ["5", "Ελλάδα ΑΕ", "Ελλάδα", "+30 21 0123 4567", ""],
      ["6", "Иван Иванов", "Россия", "8 (495) 123-45-67", "👩‍👩‍👧‍👦 family"],
    ],
  },
  {
    what: "English dates that nothing decides",
    name: "Customers",
    language: "en",
    rows: [["Customer no", "Name", "Customer since"], ["1", "A Ltd", "03/04/2020"], ["2", "B Ltd", "05/06/2021"], ["3", "C Ltd", "07/08/2019"]],
  },
];
