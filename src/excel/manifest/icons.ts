/** Sizes in pixels that Excel asks for, by screen: 16, 32 and 80 are demanded, the others keep edges sharp in between. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;
export type IconSize = (typeof iconSizes)[number];

/** One picture for the add-in itself and the pane, one for each order. */
export const icons = ["register", "build", "check", "reports"] as const;
export type Icon = (typeof icons)[number];

/** Where an icon lies below the address of the add-in, and in `assets`. */
export function iconPath(icon: Icon, size: IconSize): string {
  return `icons/${icon}-${size}.png`;
}
