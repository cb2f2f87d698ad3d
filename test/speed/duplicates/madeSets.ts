import { damage, generator, pick, type Random } from "./damage";
import { FAMILY, GIVEN, PLACES, STREETS, TRADES } from "./norwegianWords";

/** A made list of customers with the truth about who is who. */
export interface MadeSet {
  readonly name: string;
  readonly columns: readonly string[];
  /** Without an id; element `i` of `cluster` names the entity of row `i`. */
  readonly rows: readonly (readonly string[])[];
  readonly cluster: readonly number[];
}

type Entity = readonly string[];

interface Recipe {
  readonly name: string;
  readonly columns: readonly string[];
  readonly entities: number;
  readonly make: (random: Random, index: number) => Entity;
  /** How many rows an entity has. */
  readonly copies: (random: Random) => number;
  readonly spoil: (entity: Entity, random: Random) => Entity;
  readonly seed: number;
}

const twoDigits = (value: number) => String(value).padStart(2, "0");
const birthday = (random: Random) => `${1935 + Math.floor(random() * 70)}-${twoDigits(1 + Math.floor(random() * 12))}-${twoDigits(1 + Math.floor(random() * 28))}`;
const mobile = (random: Random) => `${random() < 0.7 ? 4 : 9}${String(Math.floor(random() * 1e7)).padStart(7, "0")}`;
const address = (random: Random) => `${pick(STREETS, random)} ${1 + Math.floor(random() ** 2 * 120)}`;
const common = <T>(words: readonly T[], random: Random): T => words[Math.floor(random() ** 2.2 * words.length)] as T;

const person = (random: Random): Entity => {
  const given = common(GIVEN, random);
  const family = common(FAMILY, random);
  const [postcode, place] = pick(PLACES, random);
  const host = pick(["gmail.com", "hotmail.com", "online.no", "outlook.com"], random);
  const email = `${given}.${family}${Math.floor(random() * 90)}@${host}`.toLowerCase().replace(/[æøå ]/g, "o");
  return [given, family, birthday(random), mobile(random), email, address(random), postcode, place];
};
const personColumns = ["Fornavn", "Etternavn", "Fødselsdato", "Telefon", "E-post", "Adresse", "Postnr", "Poststed"];

/** Firms: a family name or a made word, a trade, a place in some; branches of a chain share the name and nothing else. */
const firm = (random: Random): Entity => {
  const [postcode, place] = pick(PLACES, random);
  const first = random() < 0.5 ? pick(FAMILY, random) : `${pick(["Nord", "Sør", "Fjord", "Berg", "Hav", "Sol", "Lys", "Vest", "Øst", "Bø", "Elv", "Ås"], random)}${pick(["tek", "gruppen", "mark", "vik", "sund", "dal", "ny", "stål", "bygg", "kraft"], random)}`;
  const trade = pick(TRADES, random);
  const core = random() < 0.25 ? `${first} ${trade} ${place}` : random() < 0.15 ? `${first} & ${pick(FAMILY, random)} ${trade}` : `${first} ${trade}`;
  return [`${core} ${pick(["AS", "AS", "AS", "ANS", "DA", "ENK", ""], random)}`.trim(), organisationNumber(random), `2${mobile(random).slice(1)}`, address(random), postcode, place];
};
const firmColumns = ["Navn", "Org.nr", "Telefon", "Adresse", "Postnr", "Poststed"];

function organisationNumber(random: Random): string {
  for (;;) {
    const digits = `9${String(Math.floor(random() * 1e7)).padStart(7, "0")}`;
    const check = (11 - ([3, 2, 7, 6, 5, 4, 3, 2].reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11)) % 11;
    if (check < 10) return `${digits}${check}`;
  }
}

function spoilFirm(entity: Entity, random: Random): Entity {
  const [name = "", ...rest] = entity;
  const other = rest.map((value, i) => (random() < (i === 0 ? 0.5 : 0.3) ? "" : random() < 0.12 ? damage(value, random) : value));
  const turns: ((text: string) => string)[] = [
    (text) => text.toUpperCase(),
    (text) => text.replace(/ AS$/, " A/S"),
    (text) => text.replace(/ (AS|ANS|DA|ENK)$/, ""),
    (text) => text.replace(/ø/g, "oe").replace(/Ø/g, "Oe").replace(/æ/g, "ae").replace(/å/g, "aa"),
    (text) => text.replace(/ og | & /g, " og "),
    (text) => damage(text, random),
    (text) => text.replace(" ", ""),
    (text) => text,
    (text) => text,
  ];
  // A firm that moved has another address and postcode; its number stays.
  const moved = random() < 0.1 ? [other[0] ?? "", other[1] ?? "", ...firm(random).slice(3)] : other;
  return [pick(turns, random)(pick(turns, random)(name)), ...moved];
}

const spoilPerson =
  (missing: number, wrong: number) =>
  (entity: Entity, random: Random): Entity => {
    const swap = random() < 0.05;
    const [given = "", family = "", ...rest] = entity;
    const names = swap ? [family, given] : [given, family];
    const moved = random() < 0.15 ? person(random).slice(5) : rest.slice(3);
    return [...names, ...rest.slice(0, 3), ...moved].slice(0, entity.length).map((value) => (random() < missing ? "" : random() < wrong ? damage(value, random) : value));
  };

const upTo = (most: number, share: number) => (random: Random) => (random() < share ? 2 + Math.floor(random() ** 2 * (most - 1)) : 1);
const take = (...columns: number[]) => (entity: Entity) => columns.map((column) => entity[column] ?? "");

const persons: Recipe = { name: "personsTypos", columns: personColumns, entities: 1200, make: person, copies: upTo(3, 0.2), spoil: spoilPerson(0.12, 0.15), seed: 1 };
const nameAndBirthday = take(0, 1, 2);
const nameAndPostcode = take(0, 6);

const recipes: readonly Recipe[] = [
  persons,
  { ...persons, name: "clustersOfSix", entities: 250, copies: () => 6, spoil: spoilPerson(0.2, 0.2), seed: 2 },
  { ...persons, name: "manyCopies", entities: 80, copies: (random) => 1 + Math.floor(random() * 30), spoil: spoilPerson(0.15, 0.1), seed: 3 },
  { ...persons, name: "commonNames", columns: ["Fornavn", "Etternavn", "Fødselsdato"], entities: 3000, make: (random) => nameAndBirthday(person(random)), spoil: spoilPerson(0.02, 0.12), seed: 4 },
  {
    ...persons,
    name: "nameAndPostcode",
    columns: ["Navn", "Postnr"],
    entities: 800,
    make: (random) => {
      const [given = "", family = "", ...rest] = person(random);
      return nameAndPostcode([`${given} ${pick(GIVEN, random)} ${family}`, ...rest.slice(0, 0), "", "", "", "", "", rest[4] ?? ""]);
    },
    copies: upTo(2, 0.2),
    spoil: ([name = "", postcode = ""], random) => [random() < 0.5 ? damage(name, random) : name, random() < 0.1 ? damage(postcode, random) : postcode],
    seed: 5,
  },
  {
    // Two or three people of one house: address, family name and often the phone are shared.
    ...persons,
    name: "households",
    entities: 1200,
    make: household(),
    copies: upTo(2, 0.15),
    spoil: spoilPerson(0.1, 0.12),
    seed: 6,
  },
  { name: "firms", columns: firmColumns, entities: 1000, make: firm, copies: upTo(4, 0.25), spoil: spoilFirm, seed: 7 },
  { name: "firmNamesAlone", columns: ["Navn", "Poststed"], entities: 1200, make: (random) => take(0, 5)(firm(random)), copies: upTo(2, 0.3), spoil: (entity, random) => take(0, 5)(spoilFirm([entity[0] ?? "", "", "", "", "", entity[1] ?? ""], random)), seed: 8 },
  {
    name: "mixed",
    columns: firmColumns,
    entities: 1000,
    make: (random, index) => {
      if (index % 2 === 0) return firm(random);
      const [given = "", family = "", , phone = "", , street = "", postcode = "", place = ""] = person(random);
      return [`${given} ${family}`, "", phone, street, postcode, place];
    },
    copies: upTo(3, 0.25),
    spoil: (entity, random) => (entity[1] === "" && random() < 0.2 ? [(entity[0] ?? "").split(" ").reverse().join(", "), ...entity.slice(1)] : spoilFirm(entity, random)),
    seed: 9,
  },
];

function household(): Recipe["make"] {
  let home: Entity = [];
  return (random) => {
    const one = person(random);
    if (home.length === 0 || random() < 0.45) return (home = one);
    const [given = "", , born = "", phone = "", email = ""] = one;
    return [given, home[1] ?? "", born, random() < 0.4 ? (home[3] ?? "") : phone, email, ...home.slice(5)];
  };
}

/** Every made set; the same in every run. */
export function madeSets(): MadeSet[] {
  return recipes.map(makeSet);
}

/** People of every kind of damage, as many rows as asked, for measuring growth. */
export function madePeople(rows: number): MadeSet {
  return makeSet({ ...persons, entities: Math.round(rows / 1.25), seed: 10 });
}

function makeSet({ name, columns, entities, make, copies, spoil, seed }: Recipe): MadeSet {
  const random = generator(seed);
  const made: { readonly row: Entity; readonly cluster: number; readonly at: number }[] = [];
  for (let cluster = 0; cluster < entities; cluster++) {
    const entity = make(random, cluster);
    const count = copies(random);
    for (let copy = 0; copy < count; copy++) made.push({ row: copy === 0 ? entity : spoil(entity, random), cluster, at: random() });
  }
  made.sort((a, b) => a.at - b.at);
  return { name, columns, rows: made.map(({ row }) => row), cluster: made.map((one) => one.cluster) };
}
