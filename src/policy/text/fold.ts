import { TRADITIONAL } from "./traditional";

/**
 * Folding maps each UTF-16 code unit to one code unit, so positions in the folded text are positions in the source.
 * One form stays for every variant: digits, letters, `%`, `.`, `/`, `+` half width; `，；：（）〔〕` full width;
 * traditional characters simplified, every dash `-`, every wave `~`, every space but the tab one blank, every line end a line feed.
 */
const FOLDED = new Uint16Array(65536);
for (let code = 0; code < FOLDED.length; code++) FOLDED[code] = code;

/** Full-width ASCII (U+FF01–FF5E) has the same order as ASCII. */
for (let code = 0xff01; code <= 0xff5e; code++) FOLDED[code] = code - 0xfee0;

const VARIANTS: Record<string, string> = {
  "，": ",，﹐",
  "；": ";；﹔",
  "：": ":：﹕∶",
  "（": "(（﹙",
  "）": ")）﹚",
  "〔": "[［﹝",
  "〕": "]］﹞",
  "。": "｡",
  "、": "､",
  "！": "!！",
  "？": "?？",
  "“": "「『〝",
  "”": "」』〞",
  "-": "‐‑‒–—―−－﹣",
  "~": "～〜∼˜",
  "%": "﹪",
  ".": "．",
  " ": "\v\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u202f\u205f\u2060\u3000\ufeff",
  "\n": "\f\u0085\u2028\u2029",
};
for (const [form, variants] of Object.entries(VARIANTS))
  for (const variant of variants) FOLDED[variant.charCodeAt(0)] = form.charCodeAt(0);

/** Radicals and compatibility ideographs, which PDF copies hold in place of the ordinary characters. */
for (const [first, last] of [
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
] as const)
  for (let code = first; code <= last; code++) {
    const plain = String.fromCharCode(code).normalize("NFKC");
    if (plain.length === 1) FOLDED[code] = plain.charCodeAt(0);
  }

for (let at = 0; at < TRADITIONAL.length; at += 2)
  FOLDED[TRADITIONAL.charCodeAt(at)] = TRADITIONAL.charCodeAt(at + 1);

const CARRIAGE_RETURN = 13;

/**
 * Folds `source`; the result has the same length. A lone carriage return ends a line only where no line feed does.
 * Runs that need no folding are copied whole: most of a text is such runs.
 */
export function fold(source: string): string {
  FOLDED[CARRIAGE_RETURN] = source.includes("\n") ? 32 : 10;
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    const folded = FOLDED[code] ?? code;
    if (folded === code) continue;
    if (at > from) pieces.push(source.slice(from, at));
    pieces.push(String.fromCharCode(folded));
    from = at + 1;
  }
  pieces.push(source.slice(from));
  return pieces.join("");
}
