import { cellText, isBlank } from "../../cells";
import { countryCode } from "../../customer/country";
import { bothKinds, found, partyCells, partyCountry } from "../found";
import type { Rule } from "../rule";

/** How postcodes look in the countries that our users write to most. Source: Universal Postal Union, addressing systems. */
const patterns: Readonly<Record<string, RegExp>> = {
  NO: /^\d{4}$/,
  SE: /^\d{3} ?\d{2}$/,
  DK: /^\d{4}$/,
  FI: /^\d{5}$/,
  DE: /^\d{5}$/,
  NL: /^[1-9]\d{3} ?[A-Z]{2}$/,
  BE: /^[1-9]\d{3}$/,
  AT: /^\d{4}$/,
  CH: /^\d{4}$/,
  FR: /^\d{5}$/,
  GB: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/,
  US: /^\d{5}(-\d{4})?$/,
};

/** A postcode of another form than its country's. Where Excel has eaten leading zeros of a Norwegian one, they are proposed. */
export const postcode: Rule = function* (register, { country }) {
  for (const parties of bothKinds(register)) {
    for (const { index, id, value } of partyCells(parties, "postcode")) {
      if (isBlank(value)) continue;
      const home = partyCountry(parties, index, country, countryCode);
      const pattern = home === null ? undefined : patterns[home];
      const text = cellText(value).trim().toUpperCase();
      if (!pattern || pattern.test(home === null ? text : text.replace(new RegExp(`^${home}?[- ]`), ""))) continue;
      const padded = home === "NO" && /^\d{2,3}$/.test(text) ? text.padStart(4, "0") : undefined;
      yield found(register, parties.at, index, {
        code: padded ? "postcode.zeros" : "postcode.format",
        severity: "warning",
        field: "postcode",
        key: id,
        value,
        ...(padded ? { suggestion: padded } : {}),
      });
    }
  }
};
