/** An XML element with everything that is needed to write it back as it was: prefixes, attribute order, text, order. */
export interface XmlElement {
  /** Qualified name as written, prefix included. */
  name: string;
  /** Qualified name to value, unescaped, in written order. */
  attributes: Map<string, string>;
  children: XmlNode[];
}

/** A child element, or text (unescaped). Comments and processing instructions inside an element are not kept. */
export type XmlNode = XmlElement | string;
