const attribute = `\\s+[\\w:.-]+\\s*=\\s*(?:"[^"<]*"|'[^'<]*')`;
const tag = new RegExp(`^<(/)?([\\p{L}_][\\p{L}\\p{N}_:.-]*)((?:${attribute})*)\\s*(/)?>`, "u");
const skipped = /^(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->)/;
const cdata = /^<!\[CDATA\[[\s\S]*?\]\]>/;
const characters = /^(?:[^<&]|&(?:\w+|#\d+|#x[0-9a-fA-F]+);)+/;

/** Reads a document's tags; the stack of open elements must be empty at its end. */
function* openTags(xml: string): Generator<{ name: string; attributes: string } | "malformed"> {
  const open: string[] = [];
  let seenRoot = false;
  for (let rest = xml.trim(); rest !== ""; ) {
    const found = tag.exec(rest);
    const other =
      skipped.exec(rest) ?? (open.length > 0 ? (cdata.exec(rest) ?? characters.exec(rest)) : null);
    const length = (found ?? other ?? /^\s+/.exec(rest))?.[0].length;
    if (length === undefined) return yield "malformed";
    rest = rest.slice(length);
    if (!found) continue;
    const [, closing, name = "", attributes = "", selfClosing] = found;
    if (closing) {
      if (open.pop() !== name) return yield "malformed";
      continue;
    }
    if (open.length === 0 && seenRoot) return yield "malformed";
    seenRoot = true;
    yield { name, attributes };
    if (!selfClosing) open.push(name);
  }
  if (open.length > 0 || !seenRoot) yield "malformed";
}

/** The namespace of a well-formed document's root ("" when it has none); undefined when it is not well-formed. */
export function rootNamespace(xml: string): string | undefined {
  let root: { name: string; attributes: string } | undefined;
  for (const found of openTags(xml)) {
    if (found === "malformed") return undefined;
    root ??= found;
  }
  if (!root) return undefined;
  const prefix = root.name.includes(":") ? `:${root.name.split(":")[0]}` : "";
  const declared = new RegExp(`\\sxmlns${prefix}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root.attributes);
  return declared?.[1] ?? declared?.[2] ?? "";
}
