import { strFromU8, unzipSync } from "fflate";
import { OpenError } from "../openError";

const MB = 2 ** 20;

/** What a zip may unpack to; documents of a thousand pages stay far below. */
const MOST_IN_PART = 48 * MB;
const MOST_IN_ALL = 96 * MB;
const MOST_PARTS = 50_000;
/** Markup shrinks to a tenth or a fiftieth; only parts of this size are held against the ratio. */
const LARGE = 4 * MB;
const MOST_RATIO = 250;

/**
 * The wanted parts of a zip by path. What the zip says of their sizes is checked before anything is unpacked, and no part
 * grows beyond the size that it was said to have.
 * @throws OpenError `swollen`, `passwordProtected`, `unsafe`, `broken`
 */
export function unpack(bytes: Uint8Array, isWanted: (path: string) => boolean): Record<string, Uint8Array> {
  let all = 0;
  let parts = 0;
  const filter = (part: { name: string; size: number; originalSize: number }): boolean => {
    if (++parts > MOST_PARTS) throw new OpenError("swollen");
    if (!isWanted(part.name)) return false;
    const { size, originalSize } = part;
    all += originalSize;
    const swollen = originalSize > LARGE && originalSize > size * MOST_RATIO;
    if (swollen || originalSize > MOST_IN_PART || all > MOST_IN_ALL) throw new OpenError("swollen");
    return true;
  };
  if (isEncrypted(bytes)) throw new OpenError("passwordProtected");
  const unpacked = orBroken(() => unzipSync(bytes, { filter }));
  // No writer of documents declares a type; who does may name entities that fetch files or multiply without end.
  if (Object.values(unpacked).some((part) => strFromU8(part, true).includes("<!DOCTYPE")))
    throw new OpenError("unsafe");
  return unpacked;
}

function orBroken<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof OpenError ? error : new OpenError("broken", {}, error);
  }
}

/** The first part's flags, bit 0. */
const isEncrypted = (bytes: Uint8Array): boolean => ((bytes[6] ?? 0) & 1) === 1;
