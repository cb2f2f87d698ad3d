import { modulo11 } from "./modulo11";

/** KID has 2 to 25 signs, the last a check digit; a hyphen there is what modulo 11 gives for ten. */
const FORM = /^\d{1,24}[\d-]$/;

export type KidCheck = "mod10" | "mod11";

/** The KID without blanks; a text that is none stays what it is. */
export function bareKid(text: string): string {
  return text.replace(/\s/g, "");
}

export function isKid(bare: string): boolean {
  return FORM.test(bare);
}

/** True where the last sign checks the others: modulo 10 as Luhn has it, or modulo 11 with weights 2 to 7 from the right. */
export function passes(bare: string, check: KidCheck): boolean {
  return check === "mod10" ? passesLuhn(bare) : passesModulo11(bare);
}

function passesLuhn(bare: string): boolean {
  let sum = 0;
  for (let i = 0; i < bare.length; i++) {
    const digit = bare.charCodeAt(bare.length - 1 - i) - 48;
    if (digit < 0) return false;
    const counted = i % 2 === 1 ? digit * 2 : digit;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}

function passesModulo11(bare: string): boolean {
  const digits = bare.slice(0, -1);
  const weights = Array.from(digits, (_, i) => 2 + ((digits.length - 1 - i) % 6));
  const check = (11 - modulo11(digits, weights)) % 11;
  return bare.endsWith(check === 10 ? "-" : String(check));
}
