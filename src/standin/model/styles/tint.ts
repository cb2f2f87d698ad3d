/** `RRGGBB` made lighter (tint above 0) or darker (below 0) in hue, saturation and lightness (ECMA-376 part 1 §18.8.19). */
export function tinted(color: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const range = high - low;
  if (range === 0) return hex([target, target, target]);
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const newRange = saturation * (1 - Math.abs(2 * target - 1));
  // Hue stays when each part keeps its place between the lowest and the highest.
  return hex([red, green, blue].map((part) => target - newRange / 2 + ((part - low) / range) * newRange));
}

function hex(parts: readonly number[]): string {
  return parts
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}
