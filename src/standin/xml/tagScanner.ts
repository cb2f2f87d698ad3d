import { XmlError, unescapeXml } from "./escape";

const lessThan = 60;
const greaterThan = 62;
const slash = 47;
const quote = 34;
const apostrophe = 39;
const colon = 58;
const equals = 61;

/**
 * Walks over the tags of a document without making a tree: a sheet of 100,000 rows has millions, and their places in the
 * text are needed to copy them. Comments, processing instructions and CDATA sections are passed over.
 */
export class TagScanner {
  /** Where the tag begins and where what follows it begins. */
  start = 0;
  end = 0;
  closing = false;
  /** Has no content: `<v/>`. */
  empty = false;
  #nameStart = 0;
  #nameEnd = 0;
  #localStart = 0;

  constructor(
    readonly text: string,
    from = 0,
  ) {
    this.end = from;
  }

  /** Goes to the next tag; false at the end of the text. */
  next(): boolean {
    const { text } = this;
    let at = text.indexOf("<", this.end);
    while (at >= 0) {
      const sign = text.charCodeAt(at + 1);
      if (sign === 33) at = this.#after(text.startsWith("<![CDATA[", at) ? "]]>" : text.startsWith("<!--", at) ? "-->" : ">", at);
      else if (sign === 63) at = this.#after("?>", at);
      else {
        this.#readTag(at, sign);
        return true;
      }
      at = text.indexOf("<", at);
    }
    return false;
  }

  /** Goes to the next tag, which must be there. */
  expect(): void {
    if (!this.next()) throw new XmlError("The document ends inside an element");
  }

  /** Whether the tag has this name, prefix aside. */
  is(local: string): boolean {
    return this.#nameEnd - this.#localStart === local.length && this.text.startsWith(local, this.#localStart);
  }

  get name(): string {
    return this.text.slice(this.#nameStart, this.#nameEnd);
  }

  /** Goes behind the end of the element whose opening tag this is. */
  skip(): void {
    if (!this.empty) this.#skipInside();
  }

  #skipInside(): void {
    const open = [this.name];
    while (open.length > 0) {
      this.expect();
      const { name, closing, empty } = this;
      if (closing && open.pop() !== name) throw new XmlError(`Unexpected </${name}>`);
      if (!closing && !empty) open.push(name);
    }
  }

  /** The text of the element whose opening tag this is, and which holds no other; goes to its end. */
  content(): string {
    if (this.empty) return "";
    const { end, name } = this;
    this.expect();
    if (!this.closing || this.name !== name) throw new XmlError(`<${name}> holds <${this.name}>`);
    return plainText(this.text.slice(end, this.start));
  }

  /** Calls `take` with each attribute, its value as written. */
  attributes(take: (name: string, written: string) => void): void {
    const { text } = this;
    const end = this.end - 1;
    let at = this.#nameEnd;
    for (;;) {
      while (at < end && text.charCodeAt(at) <= 32) at++;
      const nameStart = at;
      while (at < end && text.charCodeAt(at) !== equals && text.charCodeAt(at) > 32) at++;
      const nameEnd = at;
      while (at < end && text.charCodeAt(at) <= 32) at++;
      if (at >= end || text.charCodeAt(at) !== equals) return;
      at++;
      while (at < end && text.charCodeAt(at) <= 32) at++;
      const mark = text.charCodeAt(at);
      if (mark !== quote && mark !== apostrophe) throw new XmlError(`<${this.name}> has an attribute without quotes`);
      const close = text.indexOf(mark === quote ? '"' : "'", at + 1);
      take(text.slice(nameStart, nameEnd), text.slice(at + 1, close));
      at = close + 1;
    }
  }

  #readTag(start: number, sign: number): void {
    const { text } = this;
    this.start = start;
    this.closing = sign === slash;
    let at = this.closing ? start + 2 : start + 1;
    this.#nameStart = at;
    this.#localStart = at;
    let code = text.charCodeAt(at);
    while (code > 32 && code !== greaterThan && code !== slash) {
      if (code === colon) this.#localStart = at + 1;
      code = text.charCodeAt(++at);
    }
    this.#nameEnd = at;
    if (this.#nameEnd === this.#localStart) throw new XmlError("A < that begins no tag");
    while (code !== greaterThan) {
      if (code === quote || code === apostrophe) at = text.indexOf(code === quote ? '"' : "'", at + 1);
      if (at < 0 || at >= text.length || code === lessThan) throw new XmlError(`<${this.name}> does not end`);
      code = text.charCodeAt(++at);
    }
    this.empty = text.charCodeAt(at - 1) === slash;
    this.end = at + 1;
  }

  #after(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    if (at < 0) throw new XmlError(`A section without ${mark}`);
    return at + mark.length;
  }
}

/** The text that written content without elements means: comments left out, CDATA as it stands. */
function plainText(written: string): string {
  if (!written.includes("<")) return unescapeXml(written);
  // Where comments and instructions stood, the piece between is undefined.
  const pieces: (string | undefined)[] = written.split(/(<!\[CDATA\[[^]*?\]\]>)|<!--[^]*?-->|<\?[^]*?\?>/);
  return pieces
    .map((piece) => (piece === undefined ? "" : piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : unescapeXml(piece)))
    .join("");
}
