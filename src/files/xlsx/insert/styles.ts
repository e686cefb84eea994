import { largest, recordOf } from "../../../lists";
import { LedgerFileError } from "../read/error";
import { elements, withAttribute } from "../read/markup";
import { type StyleList, type StylesBefore, styleLists } from "../styles";

const entries: Readonly<Record<StyleList, string>> = {
  ...{ numFmts: "numFmt", fonts: "font", fills: "fill", borders: "border", cellXfs: "xf" },
};
/** Numbers below are Excel's own formats. */
const OWN_FORMATS = 164;

const listIn = (xml: string, name: StyleList) =>
  new RegExp(`(<${name}(?=[\\s>])[^>]*>)([\\s\\S]*?)(</${name}>)`).exec(xml);

/** How much the styles of a file hold. @throws LedgerFileError where they are written in a way that cannot be added to */
export function stylesBefore(xml: string): StylesBefore {
  return recordOf(styleLists, (name) => {
    const content = listIn(xml, name)?.[2] ?? "";
    const own = elements(content, entries[name]);
    if (name !== "numFmts" && own.length === 0) throw new LedgerFileError("unusual");
    if (name !== "numFmts") return own.length;
    const numberOf = ({ tag }: { tag: string }) => Number(/\snumFmtId="(\d+)"/.exec(tag)?.[1] ?? 0);
    return largest(own, numberOf, OWN_FORMATS - 1) + 1;
  });
}

/** The styles with more at the end of their lists; what is there keeps its number and its looks. */
export function withStyles(xml: string, added: Readonly<Record<StyleList, readonly string[]>>): string {
  return styleLists.reduce((styles, name) => {
    const more = added[name];
    if (more.length === 0) return styles;
    const found = listIn(styles, name);
    // Only own number formats may be missing: they come first.
    if (!found)
      return styles.replace(
        /<styleSheet(?=[\s>])[^>]*>/,
        (tag) => `${tag}<${name} count="${more.length}">${more.join("")}</${name}>`,
      );
    const [whole, tag = "", content = "", end = ""] = found;
    const count = elements(content, entries[name]).length + more.length;
    const list = withAttribute(tag, "count", String(count)) + content + more.join("") + end;
    return styles.slice(0, found.index) + list + styles.slice(found.index + whole.length);
  }, xml);
}
