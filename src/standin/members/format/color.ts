import { text } from "../../protocol/argument";
import { HostError } from "../../protocol/hostError";

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  brown: "#A52A2A",
  cyan: "#00FFFF",
  gray: "#808080",
  green: "#008000",
  lightgray: "#D3D3D3",
  lime: "#00FF00",
  magenta: "#FF00FF",
  navy: "#000080",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** A colour as the client gives it: `#RRGGBB` or an HTML name. */
export function color(value: unknown): string {
  const given = text(value);
  const found = /^#[0-9a-f]{6}$/i.test(given) ? given.toUpperCase() : named[given.toLowerCase()];
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}
