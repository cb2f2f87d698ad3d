import { editDistance } from "../text/editDistance";

/** Where many people have their mail, by the label before the ending, with the endings in use. */
const providers: ReadonlyMap<string, readonly string[]> = new Map([
  ["gmail", ["com"]],
  ["googlemail", ["com"]],
  ["hotmail", ["com", "no", "de", "nl", "se", "dk", "fi", "fr", "it", "es", "be", "ch", "at", "gr", "co.uk", "com.au", "ca", "co"]],
  ["outlook", ["com", "no", "de", "nl", "dk", "fr", "it", "es", "be", "at", "ie", "pt", "cz", "com.au", "com.br", "jp"]],
  ["yahoo", ["com", "no", "de", "nl", "se", "dk", "fr", "it", "es", "ca", "gr", "ie", "pl", "ro", "at", "be", "co.uk", "com.au", "com.br", "co.in", "co.jp", "in"]],
  ["icloud", ["com"]],
  ["protonmail", ["com", "ch"]],
  ["broadpark", ["no"]],
  ["getmail", ["no"]],
  ["lyse", ["net"]],
  ["t-online", ["de"]],
  ["freenet", ["de"]],
  ["ziggo", ["nl"]],
  ["kpnmail", ["nl"]],
  ["xs4all", ["nl"]],
  ["hetnet", ["nl"]],
  ["btinternet", ["com"]],
  ["virginmedia", ["com"]],
]);

/** Domains one letter away from a provider that are providers or words themselves. */
const others = new Set([
  "mail", "email", "ymail", "fmail", "hmail", "zmail", "qmail", "rmail", "gmx", "amail", "jmail", "imail", "cmail", "kmail", "tmail", "emailn",
  "hushmail", "fastmail", "rocketmail", "freemail", "maile", "gmailer", "proton", "lyst", "lyset", "freenow", "ifreenet", "freeset", "hetnett",
  "getmails", "outlooks", "cloud", "yaho", "yahoos", "ziggoz", "lyseo", "lys", "else", "lise", "hyse",
]);

/** Endings that nobody can register, and what a slip of the finger made them from. */
const endings: Readonly<Record<string, string>> = {
  con: "com", cpm: "com", cmo: "com", ocm: "com", vom: "com", xom: "com", comm: "com", coom: "com", cim: "com", cok: "com", clm: "com", "com.com": "com",
  nno: "no", noo: "no", "no.no": "no", dee: "de", nll: "nl", nett: "net", nte: "net", ogr: "org", orgg: "org", sse: "se",
};

/**
 * The domain that was meant, where this one is mistyped beyond doubt: an ending that does not exist, or one slip of the
 * finger from a provider that half the world has its mail with. A domain of a firm is let alone, however alike.
 */
export function meantDomain(domain: string): string | undefined {
  const lower = domain.toLowerCase();
  return certain.has(lower) ? undefined : meant(lower);
}

/** The commonest, which need no comparing. */
const certain = new Set(["gmail.com", "hotmail.com", "outlook.com", "yahoo.com", "icloud.com", "hotmail.no", "yahoo.no", "live.no", "online.no"]);

function meant(lower: string): string | undefined {
  const dot = lower.indexOf(".");
  const [label, ending] = [lower.slice(0, dot), lower.slice(dot + 1)];
  if (dot < 1 || ending === "") return undefined;
  const last = mendedEnding(ending);
  const provider = meantProvider(label);
  if (provider === undefined) return last === ending ? undefined : `${label}.${last}`;
  const own = providers.get(provider) ?? [];
  const meant = own.includes(last) ? last : isShortened(last, own) ? "com" : undefined;
  if (meant === undefined) return undefined;
  const domainMeant = `${provider}.${meant}`;
  return domainMeant === lower ? undefined : domainMeant;
}

function mendedEnding(ending: string): string {
  const whole = endings[ending];
  if (whole !== undefined) return whole;
  const dot = ending.lastIndexOf(".");
  const last = endings[ending.slice(dot + 1)];
  return dot < 0 || last === undefined ? ending : ending.slice(0, dot + 1) + last;
}

/** `gmail.co` and `hotmail.cm`: an ending of another country that the provider does not have. */
function isShortened(ending: string, own: readonly string[]): boolean {
  return own.includes("com") && ["co", "cm", "om", "c", "comn"].includes(ending);
}

/** Short labels are one letter away from too many words. */
const names = [...providers.keys()].filter((name) => name.length > 4);

/** One slip leaves the first two letters or the last two as they are; comparing letter by letter costs more. */
function sharesAnEnd(one: string, other: string): boolean {
  return one.slice(0, 2) === other.slice(0, 2) || one.slice(-2) === other.slice(-2);
}

function meantProvider(label: string): string | undefined {
  if (providers.has(label)) return label;
  if (label.length < 4 || others.has(label)) return undefined;
  const near = names.filter((name) => sharesAnEnd(label, name) && editDistance(label, name, 1) === 1);
  return near.length === 1 ? near[0] : undefined;
}
