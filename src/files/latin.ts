/** Bytes as text, one character each: for what is looked for or taken apart before the encoding is known. */
export function latin(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return pieces.join("");
}
