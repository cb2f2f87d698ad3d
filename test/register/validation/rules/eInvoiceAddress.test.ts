import { expect, test } from "@jest/globals";
import { codesFor } from "../findingsOf";

test.each([
  [{"E-fakturaadresse": "0192:988077917"}, [], "right"],
  [{"E-fakturaadresse": "0192:988077918"}, ["eInvoiceAddress.format Kunder!I9"], "its number is wrong"],
  [{"E-fakturaadresse": "988077917"}, ["eInvoiceAddress.noScheme Kunder!I9"], "the scheme is missing"],
  [{"E-fakturaadresse": "9908:988077917"}, [], "the scheme of old"],
  [{"E-fakturaadresse": "0007:5567321707"}, [], "a Swedish address"],
  [{"E-fakturaadresse": "ehf@firma.no"}, [], "invoices by e-mail"],
  [{"E-fakturaadresse": "ja"}, ["eInvoiceAddress.format Kunder!I9"], "a remark"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  expect(codesFor(odd)).toEqual(expected);
});
