import { expect, test } from "@jest/globals";
import { codesFor } from "../findingsOf";

test.each([
  [{"Land": "Sverige", "Orgnr": "556036-0793", "Postnr": "", "Telefon": ""}, [], "Swedish, Luhn"],
  [{"Land": "Sverige", "Orgnr": "556036-0794", "Postnr": "", "Telefon": ""}, ["organisationNumber.foreign Kunder!C9"], "its check digit is wrong"],
  [{"Land": "Sverige", "Orgnr": "16556036-0793", "Postnr": "", "Telefon": ""}, [], "with the century that Swedish files write before it"],
  [{"Land": "Danmark", "Orgnr": "13585628", "Postnr": "", "Telefon": ""}, [], "Danish CVR, modulus 11"],
  [{"Land": "Danmark", "Orgnr": "13585629", "Postnr": "", "Telefon": ""}, ["organisationNumber.foreign Kunder!C9"], "its check digit is wrong"],
  [{"Land": "Finland", "Orgnr": "2077474-0", "Postnr": "", "Telefon": ""}, [], "Finnish"],
  [{"Land": "Nederland", "Orgnr": "33014286", "Postnr": "", "Telefon": ""}, [], "Dutch KVK, eight digits"],
  [{"Land": "Nederland", "Orgnr": "3014286", "Postnr": "", "Telefon": ""}, ["organisationNumber.zeros Kunder!C9"], "Excel has eaten its zero"],
  [{"Land": "Nederland", "Orgnr": "330142", "Postnr": "", "Telefon": ""}, ["organisationNumber.zeros Kunder!C9"], "or two of them"],
  [{"Land": "Nederland", "Orgnr": "33014", "Postnr": "", "Telefon": ""}, ["organisationNumber.foreign Kunder!C9"], "far too short"],
  [{"Land": "Nederland", "Orgnr": "NL004495445B01", "Postnr": "", "Telefon": ""}, [], "the VAT number in its place"],
  [{"Land": "England", "Orgnr": "SC123456", "Postnr": "", "Telefon": ""}, [], "Scottish, of Companies House"],
  [{"Land": "England", "Orgnr": "1234567", "Postnr": "", "Telefon": ""}, ["organisationNumber.zeros Kunder!C9"], "Excel has eaten its zero"],
  [{"Land": "Tyskland", "Orgnr": "Amtsgericht München HRB 12345 B", "Postnr": "", "Telefon": ""}, [], "the court before the number"],
  [{"Land": "Tyskland", "Orgnr": "DE136695976", "Postnr": "", "Telefon": ""}, [], "the VAT number in its place"],
  [{"Land": "Tyskland", "Orgnr": "finnes ikke", "Postnr": "", "Telefon": ""}, ["organisationNumber.foreign Kunder!C9"], "a remark"],
  [{"Land": "Sveits", "Orgnr": "CHE-100.155.212", "Postnr": "", "Telefon": ""}, [], "Swiss UID"],
  [{"Land": "Sveits", "Orgnr": "CHE-100.155.213", "Postnr": "", "Telefon": ""}, ["organisationNumber.foreign Kunder!C9"], "its check digit is wrong"],
  [{"Land": "Frankrike", "Orgnr": "552 008 443", "Postnr": "", "Telefon": ""}, [], "French SIREN"],
  [{"Land": "Frankrike", "Orgnr": "552 008 444", "Postnr": "", "Telefon": ""}, ["organisationNumber.foreign Kunder!C9"], "its check digit is wrong"],
  [{"Land": "Sverige", "Orgnr": "988077917", "Postnr": "", "Telefon": ""}, [], "a branch registered in Norway"],
  [{"Land": "Island", "Orgnr": "whatever", "Postnr": "", "Telefon": ""}, [], "a country whose numbers are not judged"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  expect(codesFor(odd)).toEqual(expected);
});
