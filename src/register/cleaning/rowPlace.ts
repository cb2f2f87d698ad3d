import { cellText, type Cell } from "../cells";
import { countryCode } from "../customer/country";
import { currencyOf } from "../text/currencyWord";
import { tidySpaces } from "../text/whiteSpace";

/** What the rest of a row says of how its cells are to be read. Rows of one country and currency share one object. */
export interface RowPlace {
  /** ISO 3166-1 code; the home country where the row names none; null where it names one that is not known. */
  readonly country: string | null;
  /** True where the row names no country, so that it is taken to be at home. */
  readonly isAssumed: boolean;
  /** ISO 4217 code that the row names; empty where it names none. */
  readonly currency: string;
}

/** Territories that use the numbers and postcodes of another country. */
const governed: Readonly<Record<string, string>> = { SJ: "NO" };

/** Tells where rows belong, by their cells for country and currency. */
export function rowPlaces(home: string): (country: Cell | undefined, currency: Cell | undefined) => RowPlace {
  const known = new Map<string, RowPlace>();
  return (country, currency) => {
    const [countryText, currencyText] = [cellText(country), cellText(currency)];
    const key = `${countryText}\n${currencyText}`;
    let place = known.get(key);
    if (!place) {
      place = placeOf(tidySpaces(countryText), tidySpaces(currencyText), home);
      known.set(key, place);
    }
    return place;
  };
}

function placeOf(country: string, currency: string, home: string): RowPlace {
  const code = country === "" ? home : countryCode(country);
  return {
    country: code === undefined ? null : (governed[code] ?? code),
    isAssumed: country === "",
    currency: currency === "" ? "" : (currencyOf(currency) ?? currency),
  };
}
