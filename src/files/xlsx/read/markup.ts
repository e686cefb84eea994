/** The little of XML that is needed to change single places of a spreadsheet part and leave all else as it is, byte for byte. */

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(amp|lt|gt|quot|apos));/g, (_, hex, decimal, name: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (named[name] ?? "");
  });

/** Text of a cell: `_xHHHH_` stands for a character that XML cannot hold (ECMA-376, ST_Xstring). */
export const unescapeCell = (text: string): string =>
  unescapeXml(text).replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

/** An attribute's value in an opening tag; undefined where it has none. */
export function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : unescapeXml(value);
}

/** The tag with the attribute set, escaped already. */
export function withAttribute(tag: string, name: string, value: string): string {
  const known = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  if (known.test(tag)) return tag.replace(known, (_, start) => `${start}"${value}"`);
  return tag.replace(/\s*(\/?>)$/, (_, end) => ` ${name}="${value}"${end}`);
}

/** Elements of a name that hold no other of the same name: whole, with their opening tag and content. */
export function elements(xml: string, name: string): { whole: string; tag: string; content: string }[] {
  const pattern = new RegExp(`<${name}(?=[\\s/>])[^>]*?(?:/>|>([\\s\\S]*?)</${name}>)`, "g");
  return [...xml.matchAll(pattern)].map(([whole, content = ""]) => ({
    whole,
    tag: /^<[^>]*>/.exec(whole)?.[0] ?? "",
    content,
  }));
}
