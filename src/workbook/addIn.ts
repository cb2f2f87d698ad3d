/**
 * Who we are to Excel, and to the stand-in in its place. Settings in a workbook belong to this id, so that it never changes; the
 * version is the manifest's, of four parts, and grows whenever the manifest does. Store and its type are what Excel writes into
 * the file for an add-in that is deployed or sideloaded by its manifest.
 */
export const addIn = {
  id: "7ced4ebf-ab9a-4311-bbba-f63c269d4e83",
  version: "1.0.0.0",
  store: "developer",
  storeType: "Registry",
} as const;
