import { damage, pick, type Random } from "../damage";

/** Turns a text into what another hand, machine or habit makes of it. */
export type Spoil = (text: string, random: Random) => string;

const swaps: readonly (readonly [string, string])[] = [["o", "0"], ["l", "1"], ["rn", "m"], ["m", "rn"], ["s", "5"], ["B", "8"], ["e", "c"], ["i", "l"], ["h", "b"], ["cl", "d"]];

/** One or two letters taken for others that look like them. */
export const scanned: Spoil = (text, random) => {
  let read = text;
  for (let n = 0; n < 1 + Math.floor(random() * 2); n++) {
    const [from, to] = pick(swaps.filter(([letter]) => read.includes(letter)).concat([["", ""]]), random);
    const at = read.indexOf(from);
    if (from !== "") read = read.slice(0, at) + to + read.slice(at + from.length);
  }
  return read;
};

export const typed: Spoil = damage;
export const upper: Spoil = (text) => text.toUpperCase();
export const lower: Spoil = (text) => text.toLowerCase();
export const same: Spoil = (text) => text;

/** Letters of the language by those of the English keyboard. */
export const plain: Spoil = (text, random) =>
  random() < 0.5
    ? text.replace(/ø/g, "o").replace(/å/g, "a").replace(/[äæ]/g, "a").replace(/ö/g, "o").replace(/ü/g, "u").replace(/ß/g, "ss")
    : text.replace(/[øö]/g, "oe").replace(/å/g, "aa").replace(/[äæ]/g, "ae").replace(/ü/g, "ue").replace(/ß/g, "ss");

const short: readonly (readonly [RegExp, string])[] = [
  [/straße\b/, "str."], [/stra(?:at|sse)\b/, "str."], [/\bStreet\b/, "St"], [/\bRoad\b/, "Rd"], [/\bAvenue\b/, "Ave."], [/\bBoulevard\b/, "Blvd"], [/\bDrive\b/, "Dr"], [/\bLane\b/, "Ln"],
  [/veien\b/, "v."], [/gata\b/, "gt"], [/\bNorth\b/, "N."], [/\bCompany\b/, "Co"], [/\bTransporte?\b/, "Transp."], [/\bEngineering\b/, "Eng."], [/\bConstruction\b/, "Constr."], [/\bElektro\b/, "El."],
  [/\bMaschinenbau\b/, "Masch.bau"], [/\bInstallatie\b/, "Inst."], [/\bConsulting\b/, "Cons."], [/\bProperties\b/, "Props"],
];
export const abbreviated: Spoil = (text) => short.reduce((all, [long, brief]) => all.replace(long, brief), text);

/** Last word first, with a comma. */
export const turned: Spoil = (text) => {
  const at = text.lastIndexOf(" ");
  return at < 0 ? text : `${text.slice(at + 1)}, ${text.slice(0, at)}`;
};

export const withoutLastWord: Spoil = (text) => (text.split(" ").length > 2 ? text.slice(0, text.lastIndexOf(" ")) : text);
export const joined: Spoil = (text) => text.replace(" ", "");
export const initial: Spoil = (text, random) => (random() < 0.5 ? `${text.slice(0, 1)}.` : text.slice(0, 1));
export const cut: Spoil = (text) => (text.length > 14 ? text.slice(0, 14) : text);
export const digitsOnly: Spoil = (text) => text.replace(/\D/g, "");
export const spaced: Spoil = (text) => ` ${text.replace(/ /g, "  ")} `;

const nicknames: Readonly<Record<string, readonly string[]>> = {
  Robert: ["Bob", "Rob"], William: ["Bill", "Will"], Richard: ["Rick", "Dick"], James: ["Jim", "Jimmy"], John: ["Jack"], Michael: ["Mike"], Thomas: ["Tom"], Elizabeth: ["Liz", "Beth"], Margaret: ["Peggy", "Maggie"],
  Katherine: ["Kate", "Kathy"], Christopher: ["Chris"], Daniel: ["Dan"], Matthew: ["Matt"], Anthony: ["Tony"], Steven: ["Steve"], Edward: ["Ed", "Ted"], Patricia: ["Pat", "Trish"], Jennifer: ["Jen"], Susan: ["Sue"],
  Rebecca: ["Becky"], Deborah: ["Debbie"], Samantha: ["Sam"], Joseph: ["Joe"], Kenneth: ["Ken"], Joshua: ["Josh"], Timothy: ["Tim"], Andrew: ["Andy"], Charles: ["Chuck"], Victoria: ["Vicky"], Jeffrey: ["Jeff"],
  Alexander: ["Alex"], Wilhelmina: ["Willy", "Mina"], Cornelis: ["Kees", "Cor"], Johannes: ["Hans", "Jan"], Hendrik: ["Henk"], Willem: ["Wim"], Pieter: ["Piet"], Jacobus: ["Koos", "Jaap"], Antonius: ["Ton", "Toon"],
  Heinz: ["Heinrich"], Hans: ["Johannes"], Franziska: ["Franzi"], Stefan: ["Stephan"], Klaus: ["Claus"], Bjørn: ["Bjørnar"], Kristian: ["Christian"], Margrete: ["Grete"],
};
export const familiar: Spoil = (text, random) => {
  const [first = "", ...rest] = text.split(" ");
  return [pick(nicknames[first] ?? [first], random), ...rest].join(" ");
};

/** Day and month change places, `yyyy-mm-dd`. */
export const dayAndMonth: Spoil = (text) => (/^\d{4}-\d\d-(?:0\d|1[0-2])$/.test(text) ? `${text.slice(0, 4)}-${text.slice(8)}-${text.slice(5, 7)}` : text);

/** One of these, drawn anew for each text. */
export const oneOf =
  (...spoils: readonly Spoil[]): Spoil =>
  (text, random) =>
    pick(spoils, random)(text, random);

/** One after the other. */
export const both =
  (...spoils: readonly Spoil[]): Spoil =>
  (text, random) =>
    spoils.reduce((all, spoil) => spoil(all, random), text);

/** In so many of a hundred. */
export const often =
  (percent: number, spoil: Spoil): Spoil =>
  (text, random) =>
    random() * 100 < percent ? spoil(text, random) : text;

export const gone: Spoil = () => "";
