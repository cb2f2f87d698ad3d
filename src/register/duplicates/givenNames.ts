import { matchText, plainSpelling } from "./matchText";

/** The commonest given names of Norway, Germany, the Netherlands and English-speaking countries: enough to tell a person from a firm. */
const NAMES =
  "karl kåre ola jon nils jan per bjørn ole lars kjell knut arne svein thomas hans geir tor morten terje odd erik martin john andreas anders rune trond tore daniel harald olav marius kristian magnus gunnar " +
  "anne inger kari marit ingrid liv eva anna maria ida hilde berit nina astrid marianne solveig bente heidi randi silje hanne linda tone elin anita emma gerd nora ragnhild sissel camilla " +
  "peter michael wolfgang klaus jürgen günter stefan christian uwe werner horst frank dieter manfred gerhard bernd thorsten matthias helmut walter heinz jörg rolf jens sven alexander " +
  "ursula monika petra elisabeth sabine renate helga karin brigitte erika andrea gisela claudia susanne gabriele christine birgit barbara heike julia " +
  "johannes cornelis hendrik willem pieter gerrit jacob petrus dirk klaas kees wim henk bas sander jeroen daan bram ruben johanna hendrika marieke anouk sanne femke lotte esther " +
  "james robert william david richard joseph charles christopher matthew anthony mark steven paul andrew joshua kenneth kevin brian george edward mary patricia jennifer elizabeth susan jessica sarah karen lisa nancy margaret sandra emily donna michelle carol amanda rebecca laura";

const known = new Set(NAMES.split(" ").map((name) => plainSpelling(matchText(name))));

/** Whether a folded name of two to four words begins like a person's. */
export function looksLikePerson(core: string): boolean {
  const words = core.split(" ");
  return words.length >= 2 && words.length <= 4 && known.has(words[0] ?? "") && words.every((word) => /^\p{L}+$/u.test(word));
}
