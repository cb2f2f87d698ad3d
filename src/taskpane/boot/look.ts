import type { OfficeTheme } from "./officeReady";

export type Look = "light" | "dark" | "contrast";

/** The look that fits the surroundings: Windows' contrast themes first, then Office's own colours, then the system's choice. */
export function lookFor(office: OfficeTheme | undefined, prefersDark: boolean, forcedColours: boolean): Look {
  if (forcedColours) return prefersDark ? "contrast" : "light";
  const brightness = brightnessOf(office?.bodyBackgroundColor);
  const isDark = brightness === undefined ? prefersDark : brightness < 0.5;
  return isDark ? "dark" : "light";
}

/** 0 to 1, as the eye weighs red, green and blue (ITU-R BT.709); undefined for what is no colour such as `#1f1f1f`. */
function brightnessOf(colour: string | undefined): number | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? "");
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
