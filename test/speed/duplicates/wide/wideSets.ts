import { generator, pick, type Random } from "../damage";
import { de, en, nb, nl, type CountryWords } from "./peoplesWords";
import { abbreviated, both, cut, dayAndMonth, digitsOnly, familiar, gone, initial, joined, lower, often, oneOf, plain, same, scanned, spaced, turned, typed, upper, withoutLastWord, type Spoil } from "./spoiling";

/** A made list as a file of the user's would be, with the truth; read by the intake like any other. */
export interface WideSet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Element `i` names the entity of row `i`. */
  readonly cluster: readonly number[];
}

type Entity = Readonly<Record<string, string>>;

interface Recipe {
  readonly name: string;
  /** Heading, and what stands under it. */
  readonly columns: readonly (readonly [heading: string, part: string])[];
  readonly entities: number;
  readonly make: (random: Random) => Entity;
  /** Rows of an entity that has several, at most, and how many of a hundred have. */
  readonly most: number;
  readonly share: number;
  /** What becomes of each part in a copy. */
  readonly spoil: Readonly<Record<string, Spoil>>;
  /** What becomes of a copy as a whole. */
  readonly whole?: (copy: Entity, random: Random) => Entity;
}

const two = (value: number): string => String(value).padStart(2, "0");
const digits = (count: number, random: Random): string => Array.from({ length: count }, (_, at) => (at === 0 ? 1 + Math.floor(random() * 9) : Math.floor(random() * 10))).join("");
const common = (words: readonly string[], random: Random): string => words[Math.floor(random() ** 1.8 * words.length)] ?? "";
const simple = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, "");

/** Two people never have the same mailbox. */
function mailbox(name: string, host: string, number: string, taken: Set<string>): string {
  let box = `${name}${number}@${host}`;
  for (let next = 1; taken.has(box); next++) box = `${name}${next}@${host}`;
  taken.add(box);
  return box;
}

const person = (words: CountryWords) => {
  const taken = new Set<string>();
  return (random: Random): Entity => {
    const [given, family] = [common(words.given, random), common(words.family, random)];
    const [postcode, place] = pick(words.places, random);
    const born = `${1940 + Math.floor(random() * 65)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
    const joint = `${simple(given)}${pick([".", "_", ""], random)}${simple(family)}`;
    const email = mailbox(joint, pick(words.mail, random), random() < 0.6 ? String(Math.floor(random() * 99)) : "", taken);
    const street = words.street(pick(words.streets, random), 1 + Math.floor(random() ** 2 * 150));
    return { given, family, name: `${given} ${family}`, born, phone: words.phone(digits(words === en ? 10 : 8, random)), email, street, postcode, place };
  };
};

const beginnings = "Nor,Alp,Sun,Blue,Delta,Inter,Euro,Prime,Grand,Nova,Star,West,Ost,Mari,Tri,Uni,Vita,Omni,Aqua,Terra".split(",");
const ends = "tec,plan,line,mark,vision,werk,gate,point,land,port,form,lux,dyn,co,via,med,con,san,tron,gro".split(",");
const firm = (words: CountryWords) => {
  const someone = person(words);
  return (random: Random): Entity => {
    const { phone = "", street = "", postcode = "", place = "" } = someone(random);
    const first = random() < 0.5 ? common(words.family, random) : `${pick(beginnings, random)}${pick(ends, random)}`;
    const second = random() < 0.2 ? ` & ${common(words.family, random)}` : "";
    const core = `${first}${second} ${pick(words.trades, random)}${random() < 0.2 ? ` ${place}` : ""}`;
    const host = `${simple(first)}${simple(pick(words.trades, random)).slice(0, 4)}`;
    return {
      name: `${core} ${pick(words.forms, random)}`.trim(), phone, street, postcode, place,
      email: `${pick(["post", "info", "office", "mail"], random)}@${host}.com`, web: `www.${host}.com`, number: words === nb ? organisationNumber(random) : `${words === de ? "DE" : "NL"}${digits(9, random)}${words === nl ? "B01" : ""}`,
    };
  };
};

function organisationNumber(random: Random): string {
  for (;;) {
    const first = `9${digits(7, random)}`;
    const check = (11 - ([3, 2, 7, 6, 5, 4, 3, 2].reduce((sum, weight, i) => sum + weight * Number(first[i]), 0) % 11)) % 11;
    if (check < 10) return `${first}${check}`;
  }
}

const dishes = "Golden,Lucky,Old,Little,Royal,Green,Red,Blue,Silver,Happy,Casa,Chez,La,El,Villa,Cafe,Bistro,Le".split(",");
const animals = "Dragon,Lion,Garden,Palace,Tavern,Kitchen,Grill,Olive,Fish,Spoon,Table,Harbor,Moon,Rose,Oven,Corner,Mill,Terrace".split(",");
const kinds = "Restaurant,Cafe,Grill,Bar & Grill,Steakhouse,Pizzeria,Diner,Sushi Bar,Trattoria,".split(",");
const cuisines = "american,italian,french,chinese,mexican,seafood,steakhouses,delis,coffee shops,asian".split(",");
const restaurant =
  (words: CountryWords) =>
  (random: Random): Entity => {
    const { phone = "", street = "", place = "" } = person(words)(random);
    const owner = random() < 0.35 ? `${common(words.given, random)}'s` : pick(dishes, random);
    return { name: `${owner} ${pick(animals, random)} ${pick(kinds, random)}`.trim(), phone, street, place, cuisine: pick(cuisines, random) };
  };

const makers = "Canon,Sony,Bosch,Philips,Samsung,Makita,Logitech,Brother,Epson,Garmin,Dell,Asus".split(",");
const things = "PowerShot Camera,Laser Printer,Cordless Drill,LED Monitor,Wireless Mouse,Label Maker,Ink Cartridge,GPS Watch,Notebook Computer,Bluetooth Speaker".split(",");
const product = (random: Random): Entity => {
  const model = `${pick("ABDGLMSX".split(""), random)}${pick("ACDEKRT".split(""), random)}-${100 + Math.floor(random() * 900)}`;
  return { name: `${pick(makers, random)} ${pick(things, random)} ${model} ${pick(["Black", "White", "Silver", "2-Pack", "Kit"], random)}` };
};

const text: Spoil = oneOf(typed, typed, upper, lower, plain, same, same);
const firmName: Spoil = oneOf(typed, upper, abbreviated, withoutLastWord, plain, joined, both(upper, plain), both(withoutLastWord, typed), same, same);
const givenName: Spoil = oneOf(same, same, typed, familiar, initial, plain);
const phone: Spoil = often(70, oneOf(same, digitsOnly, typed, gone));
const street: Spoil = oneOf(same, abbreviated, typed, plain, often(50, gone));
const lost = (percent: number): Spoil => often(percent, gone);
const date: Spoil = oneOf(same, same, dayAndMonth, typed, often(50, gone));

const recipes: readonly Recipe[] = [
  {
    name: "nb persons, all columns", entities: 800, most: 3, share: 25, make: person(nb),
    columns: [["Fornavn", "given"], ["Etternavn", "family"], ["Fødselsdato", "born"], ["Mobil", "phone"], ["E-post", "email"], ["Gateadresse", "street"], ["Postnummer", "postcode"], ["Sted", "place"]],
    spoil: { given: givenName, family: text, born: date, phone, email: oneOf(same, typed, gone), street, postcode: often(10, typed), place: often(20, upper) },
  },
  {
    name: "de persons, no phone", entities: 2000, most: 3, share: 20, make: person(de),
    columns: [["Vorname", "given"], ["Nachname", "family"], ["Geburtsdatum", "born"], ["Straße", "street"], ["PLZ", "postcode"], ["Ort", "place"]],
    spoil: { given: givenName, family: oneOf(same, typed, plain), born: date, street, postcode: often(15, typed), place: often(20, plain) },
  },
  {
    name: "en persons, no address", entities: 1000, most: 4, share: 25, make: person(en),
    columns: [["First name", "given"], ["Last name", "family"], ["Phone", "phone"], ["Email", "email"]],
    spoil: { given: givenName, family: text, phone, email: oneOf(same, typed, gone) },
  },
  {
    name: "nl name and city only", entities: 600, most: 2, share: 25, make: person(nl),
    columns: [["Naam", "name"], ["Plaats", "place"]],
    spoil: { name: oneOf(typed, typed, upper, both(typed, typed)), place: often(20, upper) },
  },
  {
    name: "en name and e-mail only", entities: 700, most: 3, share: 30, make: person(en),
    columns: [["Name", "name"], ["E-mail", "email"]],
    spoil: { name: oneOf(typed, familiar, turned, upper, same), email: oneOf(same, same, typed, upper, lost(100)) },
  },
  {
    name: "nl persons, all columns", entities: 1500, most: 3, share: 20, make: person(nl),
    columns: [["Voornaam", "given"], ["Achternaam", "family"], ["Geboortedatum", "born"], ["Telefoonnummer", "phone"], ["Adres", "street"], ["Postcode", "postcode"], ["Woonplaats", "place"]],
    spoil: { given: givenName, family: oneOf(same, typed, upper, joined), born: date, phone, street, postcode: often(15, typed), place: same },
  },
  {
    name: "de firms, all columns", entities: 1500, most: 4, share: 25, make: firm(de),
    columns: [["Firma", "name"], ["USt-IdNr.", "number"], ["Telefon", "phone"], ["E-Mail", "email"], ["Straße", "street"], ["PLZ", "postcode"], ["Ort", "place"]],
    spoil: { name: firmName, number: lost(60), phone, email: lost(40), street, postcode: often(10, typed), place: often(10, upper) },
  },
  {
    name: "en firm names and country", entities: 1500, most: 3, share: 30, make: ((one) => (random: Random) => ({ ...one(random), country: pick(["US", "UK", "IE", "CA", "AU", "NZ"], random) }))(firm(en)),
    columns: [["company_name", "name"], ["country", "country"]],
    spoil: { name: firmName, country: lost(5) },
  },
  {
    name: "nl firms, name and place", entities: 800, most: 3, share: 25, make: firm(nl),
    columns: [["Bedrijfsnaam", "name"], ["Plaats", "place"]],
    spoil: { name: firmName, place: oneOf(same, same, upper, typed) },
  },
  {
    name: "nb firms, all in capitals", entities: 1000, most: 3, share: 25, make: ((one) => (random: Random) => mapped(one(random), (value) => value.toUpperCase()))(firm(nb)),
    columns: [["KUNDENAVN", "name"], ["ORG.NR.", "number"], ["TLF", "phone"], ["ADRESSE", "street"], ["POSTNR", "postcode"], ["POSTSTED", "place"]],
    spoil: { name: both(firmName, upper), number: lost(60), phone, street: both(street, upper), postcode: often(10, typed), place: same },
  },
  {
    name: "en restaurants", entities: 900, most: 2, share: 15, make: restaurant(en),
    columns: [["name", "name"], ["addr", "street"], ["city", "place"], ["phone", "phone"], ["type", "cuisine"]],
    spoil: { name: oneOf(same, withoutLastWord, typed, lower), street: oneOf(same, abbreviated, typed), place: often(10, typed), phone: oneOf(digitsOnly, same, (value) => value.replace(/[()]/g, "").replace(" ", "/")), cuisine: often(60, (_, random) => pick(cuisines, random)) },
  },
  {
    name: "nb restaurants, no phone", entities: 500, most: 2, share: 20, make: restaurant(nb),
    columns: [["Navn", "name"], ["Adresse", "street"], ["By", "place"]],
    spoil: { name: oneOf(same, withoutLastWord, typed, upper, joined), street: oneOf(same, abbreviated, typed), place: same },
  },
  {
    name: "product names", entities: 900, most: 2, share: 30, make: product,
    columns: [["Name", "name"]],
    spoil: { name: oneOf(lower, withoutLastWord, typed, turned, (value) => value.replace("-", ""), (value) => value.replace("-", " ")) },
  },
  {
    name: "nb firms, short list", entities: 170, most: 2, share: 15, make: firm(nb),
    columns: [["Navn", "name"], ["Org.nr", "number"], ["Telefon", "phone"], ["E-post", "email"], ["Adresse", "street"], ["Postnr", "postcode"], ["Poststed", "place"]],
    spoil: { name: firmName, number: lost(50), phone, email: lost(40), street, postcode: same, place: same },
  },
  {
    name: "nb firms, numbers in the wrong column", entities: 500, most: 3, share: 25, make: firm(nb),
    columns: [["Navn", "name"], ["Org.nr", "number"], ["Telefon", "phone"], ["Adresse", "street"], ["Postnr", "postcode"], ["Poststed", "place"]],
    spoil: { name: firmName, number: lost(30), phone: same, street, postcode: same, place: same },
    whole: (copy, random) => (random() < 0.3 ? { ...copy, number: copy["phone"] ?? "", phone: copy["number"] ?? "" } : random() < 0.2 ? { ...copy, place: copy["postcode"] ?? "", postcode: copy["place"] ?? "" } : copy),
  },
  {
    name: "en persons, scanned", entities: 800, most: 3, share: 25, make: person(en),
    columns: [["Name", "name"], ["Address", "street"], ["City", "place"], ["Zip", "postcode"], ["Phone", "phone"]],
    spoil: { name: scanned, street: scanned, place: often(50, scanned), postcode: often(20, typed), phone: oneOf(same, scanned, gone) },
  },
  {
    name: "de persons and firms in one list", entities: 1200, most: 3, share: 25, make: ((one, other) => (random: Random) => (random() < 0.5 ? one(random) : other(random)))(firm(de), person(de)),
    columns: [["Name", "name"], ["Telefon", "phone"], ["Straße", "street"], ["PLZ", "postcode"], ["Ort", "place"]],
    spoil: { name: oneOf(turned, typed, plain, withoutLastWord, same), phone, street, postcode: often(10, typed), place: same },
  },
  {
    name: "en persons by short names", entities: 900, most: 2, share: 25, make: person(en),
    columns: [["Given name", "given"], ["Surname", "family"], ["Street", "street"], ["City", "place"]],
    spoil: { given: oneOf(familiar, familiar, initial), family: often(20, typed), street: oneOf(same, abbreviated, typed), place: same },
  },
  {
    name: "en names and birthdays, day and month mixed up", entities: 1500, most: 2, share: 20, make: person(en),
    columns: [["First name", "given"], ["Last name", "family"], ["Date of birth", "born"]],
    spoil: { given: often(20, typed), family: often(20, typed), born: oneOf(dayAndMonth, same) },
  },
  {
    name: "en persons, five thousand", entities: 4300, most: 3, share: 12, make: person(en),
    columns: [["First name", "given"], ["Last name", "family"], ["Date of birth", "born"], ["Phone", "phone"], ["Street", "street"], ["City", "place"], ["Zip", "postcode"]],
    spoil: { given: givenName, family: text, born: date, phone, street, place: often(10, typed), postcode: often(10, typed) },
  },
  {
    name: "nb firms, columns that nobody knows", entities: 600, most: 3, share: 25, make: ((one, other) => (random: Random) => ({ ...one(random), contact: other(random)["name"] ?? "", sign: digits(7, random), area: pick(["Nord", "Sør", "Øst", "Vest"], random) }))(firm(nb), person(nb)),
    columns: [["Navn", "name"], ["Bygning", "contact"], ["Skilt", "sign"], ["Sone", "area"], ["Poststed", "place"]],
    spoil: { name: firmName, contact: oneOf(same, typed, gone), sign: lost(30), area: often(10, gone), place: same },
  },
  {
    name: "de persons, birthday in three columns", entities: 500, most: 2, share: 12, make: bornInParts(person(de)),
    columns: [["Vorname", "given"], ["Nachname", "family"], ["Jahr", "year"], ["Monat", "month"], ["Tag", "day"]],
    spoil: { given: often(30, typed), family: often(30, typed), year: often(10, typed), month: often(5, typed), day: often(10, typed) },
  },
  {
    name: "en firms, many copies of each", entities: 120, most: 12, share: 90, make: firm(en),
    columns: [["Company", "name"], ["Phone", "phone"], ["Street", "street"], ["City", "place"], ["Zip", "postcode"]],
    spoil: { name: firmName, phone, street, place: often(10, typed), postcode: often(10, typed) },
    whole: (copy, random) => (random() < 0.1 ? mapped(copy, (value) => spaced(value, random)) : copy),
  },
  {
    name: "de firms, cut by an old system", entities: 900, most: 2, share: 25, make: firm(de),
    columns: [["Kunde", "name"], ["Strasse", "street"], ["PLZ", "postcode"], ["Ort", "place"], ["Telefon", "phone"]],
    spoil: { name: both(plain, upper, cut), street: both(plain, upper, cut), postcode: same, place: both(plain, upper, cut), phone: oneOf(digitsOnly, gone) },
  },
];

function bornInParts(make: Recipe["make"]): Recipe["make"] {
  return (random) => {
    const one = make(random);
    const [year = "", month = "", day = ""] = (one["born"] ?? "").split("-");
    return { ...one, year, month: String(Number(month)), day: String(Number(day)) };
  };
}

function mapped(entity: Entity, change: (value: string) => string): Entity {
  return Object.fromEntries(Object.entries(entity).map(([part, value]) => [part, change(value)]));
}

/** Every set; the same in every run. */
export function wideSets(): readonly WideSet[] {
  return recipes.map((recipe, at) => made(recipe, generator(7001 + at)));
}

function made({ name, columns, entities, make, most, share, spoil, whole = (copy) => copy }: Recipe, random: Random): WideSet {
  const rows: { readonly row: readonly string[]; readonly cluster: number; readonly at: number }[] = [];
  const add = (entity: Entity, cluster: number) => rows.push({ row: columns.map(([, part]) => entity[part] ?? ""), cluster, at: random() });
  for (let cluster = 0; cluster < entities; cluster++) {
    const entity = make(random);
    add(entity, cluster);
    if (random() * 100 >= share) continue;
    const copies = 1 + Math.floor(random() * (most - 1));
    for (let copy = 0; copy < copies; copy++) {
      const spoilt = Object.fromEntries(Object.entries(entity).map(([part, value]) => [part, (spoil[part] ?? same)(value, random)]));
      add(whole(spoilt, random), cluster);
    }
  }
  rows.sort((a, b) => a.at - b.at);
  return { name, headings: columns.map(([heading]) => heading), rows: rows.map(({ row }) => row), cluster: rows.map((one) => one.cluster) };
}
