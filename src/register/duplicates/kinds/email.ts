import { distanceWithin, jaroWinkler, leastEdits, letterMask } from "../similarity";
import { FREE_MAIL } from "../freeMail";
import type { Kind } from "./kind";

/** An e-mail address. Levels: differs, an own domain shared, alike, at most two letters off, equal. */
export const email: Kind = {
  evidence: "email",
  agreements: ["differs", "sameDomain", "alike", "near", "exact"],
  same: [0.1, 0.03, 0.05, 0.1, 0.72],
  different: [0.995, 0.002, 0.002, 0.0002, 0.00005],
  standard: (text) => {
    const address = text.toLowerCase().replace(/\s/g, "").replace(/^mailto:/, "");
    return address.includes("@") ? oneMailbox(address) : "";
  },
  comparer: (values) => {
    const masks = values.map(letterMask);
    const numbers = values.map((value) => localPart(value).replace(/\D/g, ""));
    const domains = values.map(ownDomain);
    return (a, b) => {
      const [first, second] = [values[a] as string, values[b] as string];
      // Namesakes get the same address with another number.
      if (numbers[a] !== numbers[b]) return 0;
      if (afterAt(first) === afterAt(second)) return localLevel(localPart(first), localPart(second)) || (domains[a] === "" ? 0 : 1);
      const least = leastEdits(masks[a] as number, masks[b] as number);
      if (least <= 3 && distanceWithin(first, second, 2) <= 2) return 3;
      if (least <= 5 && (distanceWithin(first, second, 4) <= 4 || jaroWinkler(first, second) >= 0.93) && first.length >= 10) return 2;
      const [localA, localB] = [localPart(first), localPart(second)];
      if (localA === localB && localA.length >= 6) return 2;
      return domains[a] !== "" && domains[a] === domains[b] ? 1 : 0;
    };
  },
  keys: (value) => [`l${localPart(value)}`, `d${ownDomain(value)}`],
};

/** What stands behind a plus is the owner's own mark, and Google's mail takes no notice of points. */
function oneMailbox(address: string): string {
  const domain = afterAt(address);
  const local = address.slice(0, address.lastIndexOf("@")).replace(/(?<=.)\+.*$/, "");
  return `${/^g(?:oogle)?mail\.com$/.test(domain) ? local.replace(/\./g, "") : local}@${domain}`;
}

/** Of one domain, what stands before it tells one from the other. */
function localLevel(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  if (shorter >= 3 && distanceWithin(a, b, shorter >= 6 ? 2 : 1) <= (shorter >= 6 ? 2 : 1)) return 3;
  return shorter >= 6 && jaroWinkler(a, b) >= 0.9 ? 2 : 0;
}

function afterAt(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}

function localPart(address: string): string {
  return address.slice(0, address.indexOf("@"));
}

/** The domain, but for those where anybody gets an address. */
function ownDomain(address: string): string {
  const domain = afterAt(address);
  return FREE_MAIL.has(domain) ? "" : domain;
}
