import { expect, test } from "@jest/globals";
import { codesFor } from "../findingsOf";

test.each([
  [{"Nettsted": "www.firma.no"}, [], "as people write it"],
  [{"Nettsted": "https://firma.no/om-oss?x=1"}, [], "as a browser writes it"],
  [{"Nettsted": "bjørk.no"}, [], "with a Norwegian letter"],
  [{"Nettsted": "www.a.no; www.b.no"}, [], "two of them"],
  [{"Nettsted": "-"}, [], "a dash says that there is none"],
  [{"Nettsted": "www firma no"}, ["website.format Kunder!I9"], "spaces for points"],
  [{"Nettsted": "har ikke"}, ["website.format Kunder!I9"], "a remark"],
  [{"Nettsted": "ola@firma.no"}, ["website.isEmail Kunder!I9"], "an e-mail address"],
  [{"Nettsted": "www,firma,no"}, ["website.typo Kunder!I9"], "commas for points"],
  [{"Nettsted": "http//firma.no"}, ["website.typo Kunder!I9"], "the colon is missing"],
  [{"Nettsted": "firma"}, ["website.format Kunder!I9"], "no ending"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  expect(codesFor(odd, {}, { Nettsted: "www.firma.no" })).toEqual(expected);
});
