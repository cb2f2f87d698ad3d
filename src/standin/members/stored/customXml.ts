import {
  addCustomXml,
  customXmlNamespace,
  customXmlParts,
  customXmlText,
  removeCustomXml,
  setCustomXml,
  type CustomXml,
} from "../../model/stored/customXml";
import { text } from "../../protocol/argument";
import { HostError } from "../../protocol/hostError";
import type { HostObject } from "../../protocol/hostObject";
import { collection } from "../collection";
import { object, type Members } from "../targets";

export const customXmlPart: Members<"CustomXmlPart"> = {
  name: "CustomXmlPart",
  key: ({ id }) => id,
  properties: { Id: { get: ({ id }) => id }, NamespaceUri: { get: customXmlNamespace } },
  methods: {
    GetXml: (part) => customXmlText(part),
    SetXml: (part, [xml]) => {
      setCustomXml(part, text(xml));
    },
    Delete: (part) => {
      removeCustomXml(part);
    },
  },
};

const all = collection({
  name: "CustomXmlPartCollection",
  of: "CustomXmlPart",
  items: (book) => customXmlParts(book),
  keys: ({ id }) => [id],
});

export const customXmlPartCollection: Members<"CustomXmlPartCollection"> = {
  ...all,
  methods: {
    ...all.methods,
    Add: (book, [xml]) => object("CustomXmlPart", addCustomXml(book, text(xml))),
    GetByNamespace: (workbook, [namespace]) => object("CustomXmlPartScopedCollection", { workbook, namespace: text(namespace) }),
  },
};

const scoped = collection({
  name: "CustomXmlPartScopedCollection",
  of: "CustomXmlPart",
  items: ({ workbook, namespace }) => customXmlParts(workbook).filter((part) => customXmlNamespace(part) === namespace),
  keys: ({ id }) => [id],
});

/** Where there is not exactly one, `getOnlyItem` fails and `getOnlyItemOrNullObject` gives the null object. */
function only(parts: readonly CustomXml[]): HostObject | null {
  const [part, second] = parts;
  return part === undefined || second !== undefined ? null : object("CustomXmlPart", part);
}

export const customXmlPartScopedCollection: Members<"CustomXmlPartScopedCollection"> = {
  ...scoped,
  methods: {
    ...scoped.methods,
    GetOnlyItem: ({ workbook, namespace }) => {
      const found = only(customXmlParts(workbook).filter((part) => customXmlNamespace(part) === namespace));
      if (found === null) throw new HostError("GeneralException");
      return found;
    },
    GetOnlyItemOrNullObject: ({ workbook, namespace }) =>
      only(customXmlParts(workbook).filter((part) => customXmlNamespace(part) === namespace)),
  },
};
