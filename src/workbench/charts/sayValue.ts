import type { Culture } from "../../standin/members/excel";

/** A number of an axis or a label in its number format, in the way of the user's Excel. */
export function sayValue(value: number, format: string, culture: Culture): string {
  const section = format.split(";")[0] ?? "";
  const plain = section.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "");
  const percent = plain.includes("%");
  const decimals = /[.]([0#]+)/.exec(plain)?.[1]?.length ?? 0;
  const general = section === "General" || section === "";
  const number = new Intl.NumberFormat(culture.name, {
    minimumFractionDigits: general ? 0 : decimals,
    maximumFractionDigits: general ? 2 : decimals,
    useGrouping: general || plain.includes(","),
  }).format(percent ? value * 100 : value);
  return percent ? `${number} %` : number;
}
