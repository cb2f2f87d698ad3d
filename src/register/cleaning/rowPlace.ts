import { cellText, type Cell } from "../cells";
import { countryCode } from "../customer/country";
import { currencyOf } from "../text/currencyWord";
import { tidySpaces } from "../text/whiteSpace";

/** What the rest of a row says of how its cells are to be read. Rows of one country and currency share one object. */
export interface RowPlace {
  /** ISO 3166-1 code, of rows that name none by what else they say; null where it is not known. */
  readonly country: string | null;
  /** True where the row names no country and is taken to be at home. */
  readonly isAssumed: boolean;
  /** ISO 4217 code that the row names; empty where it names none. */
  readonly currency: string;
}

/** Territories that use the numbers and postcodes of another country. */
const governed: Readonly<Record<string, string>> = { SJ: "NO" };

/**
 * Tells where rows belong, by their cells for country and currency; `otherwise` is the country of a row that names none, null
 * where that is not known.
 */
export function rowPlaces(home: string): (country: Cell | undefined, currency: Cell | undefined, otherwise: string | null) => RowPlace {
  const known = new Map<string, RowPlace>();
  return (country, currency, otherwise) => {
    const [countryText, currencyText] = [cellText(country), cellText(currency)];
    const key = `${countryText}\n${currencyText}\n${otherwise ?? ""}`;
    let place = known.get(key);
    if (!place) {
      place = placeOf(tidySpaces(countryText), tidySpaces(currencyText), { home, otherwise });
      known.set(key, place);
    }
    return place;
  };
}

function placeOf(country: string, currency: string, { home, otherwise }: { readonly home: string; readonly otherwise: string | null }): RowPlace {
  const code = country === "" ? (otherwise ?? undefined) : countryCode(country);
  return {
    country: code === undefined ? null : (governed[code] ?? code),
    isAssumed: country === "" && code === home,
    currency: currency === "" ? "" : (currencyOf(currency) ?? currency),
  };
}
