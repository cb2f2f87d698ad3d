import { expect, test } from "@jest/globals";
import { countryCode } from "../../../src/register/customer/country";

test.each([
  ["Norge", "NO"], ["Norway", "NO"], ["Norwegen", "NO"], ["Noorwegen", "NO"], ["Noreg", "NO"], ["NORGE ", "NO"], ["no", "NO"], ["NOR", "NO"],
  // The name of DE, though the withdrawn code DD has it too and comes first.
  ["Germany", "DE"], ["Tyskland", "DE"], ["Deutschland", "DE"], ["Duitsland", "DE"],
  ["Vietnam", "VN"], ["Serbia", "RS"], ["Curaçao", "CW"], ["Kosovo", "XK"],
  ["Østerrike", "AT"], ["Österreich", "AT"], ["OSTERREICH", "AT"],
  ["Sverige", "SE"], ["Danmark", "DK"], ["Suomi", "FI"], ["España", "ES"], ["Polska", "PL"],
  ["U.S.A.", "US"], ["United States", "US"], ["The Netherlands", "NL"], ["Holland", "NL"], ["Nederland", "NL"], ["UK", "GB"], ["England", "GB"],
  ["Atlantis", undefined], ["", undefined], ["EU", undefined], ["DD", undefined], ["ukjent område", undefined], ["391", undefined],
] as const)("%s is %s", (name, code) => {
  expect(countryCode(name)).toBe(code);
});
