/** GBK's double bytes by character, got by decoding them all. */
export const gbk = new Map<string, [number, number]>();
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    if (trail === 0x7f) continue;
    const character = new TextDecoder("gb18030").decode(new Uint8Array([lead, trail]));
    if (character.length === 1 && character !== "\ufffd") gbk.set(character, [lead, trail]);
  }

/** A text with what GBK does not hold replaced. */
export const heldByGbk = (text: string): string =>
  [...text].map((character) => (character < "\u0080" || gbk.has(character) ? character : "〓")).join("");

export const asGbk = (text: string): Uint8Array =>
  new Uint8Array(
    [...heldByGbk(text)].flatMap((character) => gbk.get(character) ?? [character.charCodeAt(0)]),
  );
