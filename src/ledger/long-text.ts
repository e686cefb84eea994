/** Excel takes no more characters (UTF-16 code units) in a cell. */
export const CELL_LIMIT = 32_767;

/** Cuts a text into parts that fit a cell; joined again they are the text. No surrogate pair is parted. */
export function splitText(text: string, limit = CELL_LIMIT): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length || start === 0; ) {
    let end = Math.min(start + limit, text.length);
    const last = text.charCodeAt(end - 1);
    if (end < text.length && last >= 0xd800 && last <= 0xdbff) end--;
    parts.push(text.slice(start, end));
    start = end;
    if (text === "") break;
  }
  return parts;
}
