import type { Scalar } from "../description";

/** A cell's content as text, the same whether a program gives back 2021 as a number or as text; empty is "". */
export function canonical(value: Scalar | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value.replace(/\r\n?/g, "\n");
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  // Excel keeps 15 digits.
  return String(Number(value.toPrecision(15)));
}

export const same = (a: Scalar | undefined, b: Scalar | undefined): boolean => canonical(a) === canonical(b);

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** cyrb53 (public domain, by bryc): 53 bits, of which 48 are kept. */
function hash(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 2 ** 32 * (0xffff & b) + (a >>> 0);
}

/**
 * Eight letters that stand for a cell's content, none for an empty cell. A snapshot only ever asks "is it still the same?",
 * so it need not hold the texts; two contents share a fingerprint once in 2⁴⁸.
 */
export function fingerprint(value: Scalar | undefined): string {
  const text = canonical(value);
  if (text === "") return "";
  let rest = hash(text);
  let letters = "";
  for (let n = 0; n < 8; n++) {
    letters += digits[rest % 64];
    rest = Math.floor(rest / 64);
  }
  return letters;
}
