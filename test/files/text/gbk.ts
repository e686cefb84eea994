/** GBK's double bytes by character, got by decoding them all. */
export const gbk = new Map<string, [number, number]>();
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    if (trail === 0x7f) continue;
    const character = new TextDecoder("gb18030").decode(new Uint8Array([lead, trail]));
    if (character.length === 1 && character !== "\ufffd") gbk.set(character, [lead, trail]);
  }

/** What GBK does not hold is left to its low byte. */
export const asGbk = (words: string) =>
  new Uint8Array([...words].flatMap((character) => gbk.get(character) ?? [character.charCodeAt(0)]));
