import { expect, test } from "@jest/globals";
import { startExcel } from "../../../src/standin/boot/node";
import { registry } from "../../../src/standin/host/host";

startExcel();

/** What every class of the client says of itself on its prototype. */
interface ClientPrototype {
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
  readonly _isCollection?: boolean;
}

const client = Excel as unknown as Readonly<
  Record<string, { readonly prototype: ClientPrototype & Readonly<Record<string, unknown>> }>
>;

/** Setters whose wire name is not that of the property: the client sends `Gridlines` for `showGridlines`. */
const settersOfOwnName: Readonly<Record<string, string>> = { Gridlines: "ShowGridlines", Headings: "ShowHeadings" };

/** All collections share these five; a client class lacks some of them and then never asks for it. */
const sharedByCollections = new Set(["GetItem", "GetItemOrNullObject", "GetItemAt", "GetCount", "GetFirst"]);

const classes = registry.all();

test.each(classes.map((type) => [type.name, type] as const))("%s has only members that the client has", (name, type) => {
  const prototype = client[name]?.prototype;
  if (prototype === undefined) throw new Error(`the client has no class ${name}`);
  const scalars = prototype._scalarPropertyOriginalNames ?? [];
  for (const [property, { set }] of type.properties) {
    const wireName = settersOfOwnName[property] ?? property;
    expect({ name: `${name}.${property}`, known: scalars.includes(wireName) }).toEqual({
      name: `${name}.${property}`,
      known: true,
    });
    if (set !== undefined) {
      const updateable = prototype._scalarPropertyUpdateable?.[scalars.indexOf(wireName)];
      expect({ name: `${name}.${property}`, updateable }).toEqual({ name: `${name}.${property}`, updateable: true });
    }
  }
  const navigations = (prototype._navigationPropertyNames ?? []).map(pascal);
  for (const navigation of type.navigation.keys()) {
    expect(navigations.includes(navigation) ? "" : `${name}.${navigation}`).toBe("");
  }
  for (const method of type.methods.keys()) {
    if (type.items !== undefined && sharedByCollections.has(method)) continue;
    const found = typeof prototype[camel(method)] === "function" || method.startsWith("_");
    expect(found ? "" : `${name}.${method}`).toBe("");
  }
  expect(type.items !== undefined).toBe(prototype._isCollection === true);
});

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
