/** The commonest form, which is its own key. */
const plainNumber = /^[1-9]\d*$/;

/** What a payment or credit note may call an invoice, made comparable: capital letters, no spaces, no leading zeros. */
function referenceKey(text: string): string {
  if (plainNumber.test(text)) return text;
  const key = text.replace(/\s+/g, "").toUpperCase();
  return /^\d+$/.test(key) ? key.replace(/^0+(?=\d)/, "") : key;
}

/** Shorter numbers in a free text are as likely a count or a day. */
const SHORTEST_IN_TEXT = 3;

/** A document that a payment names, and how. */
export interface Named {
  readonly document: number;
  readonly rule: "chosen" | "invoiceNumber" | "kid" | "text";
}

/** Documents by the references that they can be called by. */
export class ReferenceIndex {
  private readonly byNumber = new Map<string, number[]>();
  private readonly byKid = new Map<string, number[]>();

  /** Documents of the same number come back in the order in which they were added. */
  add(document: number, number: string, kid: string): void {
    put(this.byNumber, referenceKey(number), document);
    put(this.byKid, referenceKey(kid), document);
  }

  numbered(number: string): readonly number[] {
    return this.byNumber.get(referenceKey(number)) ?? [];
  }

  /**
   * The documents that a payment names, strongest evidence first: its invoice number (or several in one cell), its KID,
   * and numbers or KIDs in its text.
   */
  named(invoiceNumber: string, kid: string, text: string): readonly number[] {
    return this.evidence(invoiceNumber, kid, text).map(({ document }) => document);
  }

  /** The same, with what names each. */
  evidence(invoiceNumber: string, kid: string, text: string): readonly Named[] {
    const found: Named[] = [];
    const note = (rule: Named["rule"], documents: readonly number[]) => {
      for (const document of documents) found.push({ document, rule });
    };
    if (invoiceNumber !== "") note("invoiceNumber", this.listed(invoiceNumber));
    if (kid !== "") note("kid", this.byKid.get(referenceKey(kid)) ?? []);
    if (text !== "") {
      for (const token of tokens(text)) {
        if (token.length < SHORTEST_IN_TEXT) continue;
        note("text", this.numbered(token));
        note("text", this.byKid.get(referenceKey(token)) ?? []);
      }
    }
    return found;
  }

  /** The documents of a cell that holds one number, or several. */
  listed(numbers: string): readonly number[] {
    const whole = this.numbered(numbers);
    return whole.length > 0 ? whole : tokens(numbers).flatMap((token) => this.numbered(token));
  }
}

function put(index: Map<string, number[]>, key: string, document: number): void {
  if (key === "") return;
  const same = index.get(key);
  if (same === undefined) index.set(key, [document]);
  else same.push(document);
}

/** Words of a text that hold a digit, and their parts around separators, so that `Faktura:2024-0117,0118` tells both. */
function tokens(text: string): readonly string[] {
  const words = text.split(/[\s,;:+&()[\]"'#]+/).filter((word) => /\d/.test(word));
  return words.flatMap((word) => {
    const parts = word.split(/[-/.]+/).filter((part) => /\d/.test(part));
    return parts.length > 1 || parts[0] !== word ? [word, ...parts] : [word];
  });
}
