import { expect, test } from "@jest/globals";
import { codesFor, book, customersWith, findingsOf } from "../findingsOf";

test.each([
  [{"Merknader": "sykmeldt til mars"}, ["sensitive.text Kunder!I9"], "health"],
  [{"Merknader": "har kreft, vent med purring"}, ["sensitive.text Kunder!I9"], "health"],
  [{"Merknader": "Leverer til Kreftforeningen"}, [], "an organisation"],
  [{"Merknader": "Kunde siden 2010, ringer ofte"}, [], "nothing"],
  [{"Merknader": "er muslim, ingen svin i maten"}, ["sensitive.text Kunder!I9"], "belief"],
  [{"Merknader": "Kirkens Bymisjon er kunde nummer 4"}, [], "an organisation"],
  [{"Merknader": "leverer til katolsk kirke på Hamar"}, [], "a building"],
  [{"Merknader": "fagorganisert i Fellesforbundet"}, ["sensitive.text Kunder!I9"], "union"],
  [{"Merknader": "medlem av Fagforbundet"}, ["sensitive.text Kunder!I9"], "union"],
  [{"Merknader": "Fagforbundet avd. 12 betaler"}, [], "an organisation"],
  [{"Merknader": "straffedømt"}, ["sensitive.text Kunder!I9"], "crime"],
  [{"Merknader": "leverer til Oslo fengsel"}, [], "a customer"],
  [{"Merknader": "homofil"}, ["sensitive.text Kunder!I9"], "sexuality"],
  [{"Merknader": "Gay Hansen er kontakt"}, [], "a name"],
  [{"Merknader": "krankgeschrieben bis Mai"}, ["sensitive.text Kunder!I9"], "German"],
  [{"Merknader": "is on sick leave"}, ["sensitive.text Kunder!I9"], "English"],
  [{"Merknader": "ziekgemeld"}, ["sensitive.text Kunder!I9"], "Dutch"],
  [{"Merknader": "hat Krebs"}, ["sensitive.text Kunder!I9"], "German, after a verb"],
  [{"Merknader": "Restaurant Krebs GmbH"}, [], "a name"],
  [{"Merknader": "Kristen Larsen ringer"}, [], "a name"],
  [{"Merknader": "konvertert til PDF"}, [], "files"],
  [{"Merknader": "was charged with VAT"}, [], "money"],
  [{"Merknader": "the car is black"}, [], "a colour"],
  [{"Merknader": "Gewerkschaftsmitglied"}, ["sensitive.text Kunder!I9"], "German"],
  [{"Merknader": "vorbestraft"}, ["sensitive.text Kunder!I9"], "German"],
  [{"Merknader": "stemmer på Høyre"}, ["sensitive.text Kunder!I9"], "politics"],
  [{"Merknader": "det stemmer"}, [], "agrees"],
  [{"Merknader": "med MS Nordlys"}, [], "a ship"],
] as const)("%j gives %j: %s", (odd, expected, _why) => {
  expect(codesFor(odd)).toEqual(expected);
});

test("P45: the finding does not repeat the note, so that erasing the note erases it", () => {
  const found = findingsOf(book({ Kunder: customersWith({ Merknader: "sykmeldt med utbrenthet" }) }));
  expect(JSON.stringify(found)).not.toContain("utbrenthet");
});
