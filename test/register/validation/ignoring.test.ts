import { expect, test } from "@jest/globals";
import { findingKey, sift, withIgnored, withoutIgnored } from "../../../src/register/validation/ignoring";
import { book, customersWith, findingsOf } from "./findingsOf";

const said = { reason: "De har ikke e-post", at: "2026-06-30T08:00:00.000Z", user: "Kari" };
const found = (email: string, orgnr = "988077918") => findingsOf(book({ Kunder: customersWith({ "E-post": email, Orgnr: orgnr }) }));
const emailOf = (findings: ReturnType<typeof found>) => findings.filter(({ field }) => field === "email");

test("what a person leaves out is left out next time and counted, and the rest is not", () => {
  const first = found("har ikke");
  const ignored = withIgnored([], emailOf(first), said);
  const next = sift(found("har ikke"), ignored);
  expect(next.findings.map(({ code }) => code)).toEqual(["organisationNumber.checkDigit"]);
  expect(next.ignored.map(({ code }) => code)).toEqual(["email.format"]);
});

test("sorting and other rows do not bring it back, another value does", () => {
  const ignored = withIgnored([], emailOf(found("har ikke")), said);
  const [head = [], ...rows] = customersWith({ "E-post": "har ikke" });
  expect(sift(findingsOf(book({ Kunder: [head, ...[...rows].reverse()] })), ignored).findings).toEqual([]);
  expect(emailOf([...sift(found("har ikke lenger"), ignored).findings])).toHaveLength(1);
});

test("one that is to be heard of again is", () => {
  const first = found("har ikke");
  const ignored = withIgnored([], first, said);
  const again = withoutIgnored(ignored, emailOf(first));
  expect(sift(first, again).findings.map(({ code }) => code)).toEqual(["email.format"]);
});

test("the key holds nothing of the value", () => {
  for (const finding of found("har ikke")) expect(findingKey(finding)).toMatch(/^[\w.]+\/[0-9a-z]{7}$/);
});

test("leaving the same out twice keeps one entry, with the later reason", () => {
  const findings = emailOf(found("har ikke"));
  const twice = withIgnored(withIgnored([], findings, said), findings, { ...said, reason: "Annet" });
  expect(twice.map(({ reason }) => reason)).toEqual(["Annet"]);
});
