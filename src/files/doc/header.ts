const SECTOR = 512;
/** The main stream begins with this number (MS-DOC, FibBase.wIdent), at the beginning of a sector. */
const MARK = 0xa5ec;
/** Flags of the file, and the one that says that it needs a password (FibBase.fEncrypted). */
const FLAGS = 0x0a;
const ENCRYPTED = 0x0100;
/** Where it says how long the table of the lists in use is (FibRgFcLcb97.lcbPlfLfo). */
const LENGTH_OF_LISTS = 0x2ee;
/** The length of a table of no lists: its count alone. */
const NO_LISTS = 4;

/** What a .doc says of itself and its reader does not. */
export interface DocHeader {
  encrypted: boolean;
  /** It has automatic numbers, which its reader does not give. */
  lists: boolean;
}

export function headerOf(bytes: Uint8Array): DocHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = SECTOR; at + LENGTH_OF_LISTS + 4 <= bytes.length; at += SECTOR)
    if (view.getUint16(at, true) === MARK)
      return {
        encrypted: (view.getUint16(at + FLAGS, true) & ENCRYPTED) !== 0,
        lists: view.getUint32(at + LENGTH_OF_LISTS, true) > NO_LISTS,
      };
  return { encrypted: false, lists: false };
}
