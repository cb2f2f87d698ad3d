import {
  customProperties,
  customType,
  customValue,
  removeCustomProperty,
  setCustomProperty,
} from "../../model/stored/customProperties";
import { documentProperty, setDocumentProperty, type DocumentProperty } from "../../model/stored/documentProperties";
import type { Workbook } from "../../model/types";
import { text, wholeNumber } from "../../protocol/argument";
import { HostError } from "../../protocol/hostError";
import type { Property } from "../../protocol/memberTable";
import { collection } from "../collection";
import type { Excel } from "../excel";
import { object, type Members } from "../targets";

function readable(property: DocumentProperty): Property<Workbook, Excel> {
  return { get: (book) => documentProperty(book, property) };
}

function writable(property: DocumentProperty): Property<Workbook, Excel> {
  return { ...readable(property), set: (book, value) => setDocumentProperty(book, property, text(value)) };
}

export const documentProperties: Members<"DocumentProperties"> = {
  name: "DocumentProperties",
  navigation: { Custom: (book) => object("CustomPropertyCollection", book) },
  properties: {
    Title: writable("Title"),
    Subject: writable("Subject"),
    Author: writable("Author"),
    Keywords: writable("Keywords"),
    Comments: writable("Comments"),
    Category: writable("Category"),
    Manager: writable("Manager"),
    Company: writable("Company"),
    LastAuthor: readable("LastAuthor"),
    CreationDate: readable("CreationDate"),
    RevisionNumber: {
      get: (book) => Number(documentProperty(book, "RevisionNumber") || "0"),
      set: (book, value) => setDocumentProperty(book, "RevisionNumber", String(wholeNumber(value))),
    },
  },
};

function custom(value: unknown): string | number | boolean {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new HostError("InvalidArgument");
}

export const customProperty: Members<"CustomProperty"> = {
  name: "CustomProperty",
  key: ({ key }) => key,
  keyName: "Key",
  properties: {
    Key: { get: ({ key }) => key },
    Type: { get: customType },
    Value: {
      get: customValue,
      set: ({ workbook, key }, value) => {
        setCustomProperty(workbook, key, custom(value));
      },
    },
  },
  methods: {
    Delete: (property) => {
      removeCustomProperty(property);
    },
  },
};

const base = collection({
  name: "CustomPropertyCollection",
  of: "CustomProperty",
  items: (book) => customProperties(book),
  keys: ({ key }) => [key],
});

export const customPropertyCollection: Members<"CustomPropertyCollection"> = {
  ...base,
  methods: {
    ...base.methods,
    Add: (book, [key, value]) => object("CustomProperty", setCustomProperty(book, text(key), custom(value))),
    DeleteAll: (book) => {
      for (const property of customProperties(book)) removeCustomProperty(property);
    },
  },
};
