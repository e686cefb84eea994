/** A document's number or a day: it stands on a line of its own, beside a title or not. */
const OWN_LINE = /[〔［[（(【]\s*\d{4}\s*[〕］\])）】]\s*第?\s*\d+\s*号|\d\s*月\s*\d+\s*日|^附件/;

/** A centred title's lines as one, broken only where a line is no part of a title. */
export function joinTitle(text: string): string {
  const lines = text.split("\n");
  return lines.reduce((title, line) => {
    const apart = OWN_LINE.test(line) || OWN_LINE.test(title.slice(title.lastIndexOf("\n") + 1));
    return `${title}${apart ? "\n" : ""}${line}`;
  });
}
