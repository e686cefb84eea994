const SECTOR = 512;
/** The main stream begins with this number (MS-DOC, FibBase.wIdent), at the beginning of a sector. */
const MARK = 0xa5ec;
/** Where it says how long the table of the lists in use is (FibRgFcLcb97.lcbPlfLfo). */
const LENGTH_OF_LISTS = 0x2ee;
/** The length of a table of no lists: its count alone. */
const NO_LISTS = 4;

/** Whether a .doc has automatic numbers, which its reader does not give. */
export function hasLists(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = SECTOR; at + LENGTH_OF_LISTS + 4 <= bytes.length; at += SECTOR)
    if (view.getUint16(at, true) === MARK) return view.getUint32(at + LENGTH_OF_LISTS, true) > NO_LISTS;
  return false;
}
