import { icons, iconPath, iconSizes, type Icon, type IconSize } from "./icons";
import { type Code, localized } from "./localized";
import { type Tag, tag } from "./xml";

/** The addresses that the ribbon's part of the manifest names. */
export const pageId = "Pane.Url";
export const helpId = "Help.Url";

/** What the ribbon says in few words (up to 125 characters) and in more (up to 250). */
const shortStrings = [
  "ribbon.name",
  "ribbon.customers",
  "ribbon.results",
  "ribbon.open",
  "ribbon.build",
  "ribbon.check",
  "ribbon.reports",
  "ribbon.started",
] as const satisfies readonly Code[];
const longStrings = [
  "ribbon.open.tip",
  "ribbon.build.tip",
  "ribbon.check.tip",
  "ribbon.reports.tip",
  "ribbon.started.text",
] as const satisfies readonly Code[];

export type ShortString = (typeof shortStrings)[number];
export type LongString = (typeof longStrings)[number];

/** The id of a text among the resources, such as `Build.Tip`. Excel takes 32 characters. */
export function stringId(code: ShortString | LongString): string {
  const parts = code.split(".").slice(1);
  return [...parts, ...(parts.length === 1 ? ["label"] : [])]
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(".");
}

export function imageId(icon: Icon, size: IconSize): string {
  return `${icon.charAt(0).toUpperCase()}${icon.slice(1)}.${size}`;
}

/** Everything that the ribbon refers to by an id. */
export function resources(page: string, help: string, site: string): Tag {
  const strings = (codes: readonly (ShortString | LongString)[]) =>
    codes.map((code) => localized("bt:String", code, { id: stringId(code) }, "bt:"));
  const images = icons.flatMap((icon) =>
    iconSizes.map((size) => tag("bt:Image", { id: imageId(icon, size), DefaultValue: `${site}/${iconPath(icon, size)}` })),
  );
  return tag("Resources", {}, [
    tag("bt:Images", {}, images),
    tag("bt:Urls", {}, [tag("bt:Url", { id: pageId, DefaultValue: page }), tag("bt:Url", { id: helpId, DefaultValue: help })]),
    tag("bt:ShortStrings", {}, strings(shortStrings)),
    tag("bt:LongStrings", {}, strings(longStrings)),
  ]);
}
