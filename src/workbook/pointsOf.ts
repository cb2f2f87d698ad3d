/** Width in points of so many characters of the default font, whose digits are 7 pixels wide with 5 pixels of padding. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
