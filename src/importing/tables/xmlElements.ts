import { Parser } from 'htmlparser2';

export interface XmlElement {
  /** Without the prefix of its namespace. */
  name: string;
  attributes: Readonly<Record<string, string>>;
}

/** The elements of these names in an XML text, in order. Attributes keep their prefixes. */
export function xmlElements(xml: string, names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const parser = new Parser(
    {
      onopentag(qualified, attributes) {
        const name = qualified.slice(qualified.indexOf(':') + 1);
        if (names.includes(name)) found.push({ name, attributes });
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  return found;
}
