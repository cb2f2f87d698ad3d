/** An element of the manifest; order of children is order of writing, which Microsoft's schema fixes. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly Tag[];
}

export function tag(name: string, attributes: Readonly<Record<string, string>> = {}, content: string | readonly Tag[] = []): Tag {
  return { name, attributes, content };
}

/** A whole document: UTF-8 without a byte order mark, which Excel for the web refuses in a manifest. */
export function documentOf(root: Tag): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, "")}\n`;
}

function written({ name, attributes, content }: Tag, indent: string): string {
  const open = indent + ["<" + name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(" ");
  if (content.length === 0) return `${open} />`;
  if (typeof content === "string") return `${open}>${escaped(content)}</${name}>`;
  return [`${open}>`, ...content.map((child) => written(child, `${indent}  `)), `${indent}</${name}>`].join("\n");
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
