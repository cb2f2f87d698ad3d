import { NotUnderstood } from "./notUnderstood";
import type { Band, StructuredNode } from "./tree";

/**
 * Reads a structured reference such as `Kunder[Saldo]`, `Kunder[[#Totals],[Saldo]]`, `Kunder[@Saldo]` or `[@[Saldo NOK]]`.
 * Grammar: support.microsoft.com, "Using structured references with Excel tables".
 */
export function parseStructured(token: string): StructuredNode {
  const open = token.indexOf("[");
  const table = open === 0 ? undefined : token.slice(0, open);
  const inner = token.slice(open + 1, -1).trim();
  const thisRow = inner.startsWith("@");
  const { bands, columns } = readInner(thisRow ? inner.slice(1) : inner);
  return { kind: "structured", table, bands: thisRow ? ["#this row"] : bands, columns: columns };
}

function readInner(inner: string): Pick<StructuredNode, "bands" | "columns"> {
  if (inner === "") return { bands: [], columns: undefined };
  if (!inner.startsWith("[")) {
    return isBand(inner)
      ? { bands: [bandOf(inner)], columns: undefined }
      : { bands: [], columns: [unescape(inner), unescape(inner)] };
  }
  const bands: Band[] = [];
  const columns: string[] = [];
  for (const [, content = ""] of inner.matchAll(/\[((?:'.|[^'\]])*)\]/gs)) {
    if (isBand(content)) bands.push(bandOf(content));
    else columns.push(unescape(content));
  }
  const [first, last = first] = columns;
  return { bands, columns: first === undefined || last === undefined ? undefined : [first, last] };
}

/** A heading's own `#` is written `'#`, so whatever starts with a bare one is a band. */
function isBand(content: string): boolean {
  return content.startsWith("#");
}

function bandOf(content: string): Band {
  const band = content.toLowerCase();
  switch (band) {
    case "#all":
    case "#data":
    case "#headers":
    case "#totals":
    case "#this row":
      return band;
    default:
      throw new NotUnderstood(content);
  }
}

function unescape(heading: string): string {
  return heading.replaceAll(/'(.)/gs, "$1");
}
