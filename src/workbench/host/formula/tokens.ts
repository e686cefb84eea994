export type TokenKind =
  | "string"
  | "sheet"
  | "structured"
  | "reference"
  | "function"
  | "name"
  | "number"
  | "error"
  | "other";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const notMore = "(?![\\p{L}\\p{N}_.(\\[!])";
const cell = "\\$?[A-Za-z]{1,3}\\$?\\d{1,7}";

/** In this order: the first pattern that fits at a place is the token there. */
const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ["string", /"(?:[^"]|"")*"/uy],
  ["sheet", /'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!/uy],
  ["error", /#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BUSY!|GETTING_DATA)/uy],
  ["structured", /(?:[\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/uy],
  ["reference", new RegExp(`${cell}(?::${cell})?${notMore}`, "uy")],
  ["reference", new RegExp(`\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}${notMore}`, "uy")],
  ["reference", new RegExp(`\\$?\\d{1,7}:\\$?\\d{1,7}${notMore}`, "uy")],
  ["function", /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy],
  ["number", /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/uy],
  ["other", /[\s\S]/uy],
];

/** Splits a formula into tokens that, joined again, are the formula. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  return { kind: "other", text: formula.slice(at, at + 1) };
}
