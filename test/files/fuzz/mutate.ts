import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32, public domain). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
type Mutation = (bytes: Uint8Array, next: Random) => Uint8Array;

const below = (next: Random, end: number): number => Math.floor(next() * end);
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

/** Two places in order, at most `most` apart. */
function stretch(bytes: Uint8Array, next: Random, most = 4000): [from: number, to: number] {
  const from = below(next, bytes.length);
  return [from, Math.min(bytes.length, from + 1 + below(next, most))];
}

const bytewise: readonly Mutation[] = [
  // A few bytes become others.
  (bytes, next) => {
    const copy = bytes.slice();
    for (let count = 1 + below(next, 30); count > 0; count--)
      copy[below(next, copy.length)] = below(next, 256);
    return copy;
  },
  (bytes, next) => bytes.slice(0, below(next, bytes.length)),
  (bytes, next) => bytes.slice(below(next, bytes.length)),
  (bytes, next) => {
    const [from, to] = stretch(bytes, next);
    return bytes.slice().fill(below(next, 256), from, to);
  },
  // Something is there twice, or taken out.
  (bytes, next) => {
    const [from, to] = stretch(bytes, next);
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  (bytes, next) => {
    const [from, to] = stretch(bytes, next);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
];

const wordwise: readonly ((text: string, next: Random) => string)[] = [
  // A number becomes another.
  (text, next) => {
    const numbers = [...text.matchAll(/\d+/g)];
    const one = numbers[below(next, numbers.length)];
    const other = ["-1", "0", "99999999999", "1e308", "NaN"][below(next, 5)] ?? "";
    return one ? text.slice(0, one.index) + other + text.slice(one.index + one[0].length) : text;
  },
  // A tag is missing, or there a thousand times.
  (text, next) => {
    const tags = [...text.matchAll(/<[^<>]*>/g)];
    const one = tags[below(next, tags.length)];
    return one
      ? text.slice(0, one.index) +
          one[0].repeat(below(next, 2) * 1000) +
          text.slice(one.index + one[0].length)
      : text;
  },
  (text, next) => text.slice(0, below(next, text.length)),
  (text, next) => {
    const at = below(next, text.length);
    return text.slice(0, at) + text.slice(at, at + 300).repeat(200) + text.slice(at);
  },
];

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The file with something wrong in it, the same for the same seed. Parts of a zip are opened, so that the zip stays whole. */
export function mutant(bytes: Uint8Array, seed: number): Uint8Array {
  const next = random(seed);
  const inside = next() < 0.6;
  if (!inside) return (bytewise[below(next, bytewise.length)] ?? ((same) => same))(bytes, next);
  const change = wordwise[below(next, wordwise.length)] ?? ((same) => same);
  if (!isZip(bytes)) return strToU8(change(strFromU8(bytes, true), next), true);
  const parts = unzipSync(bytes);
  const paths = Object.keys(parts);
  const path = paths[below(next, paths.length)] ?? "";
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()), next)) });
}
