import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { openFile } from "../../../src/files";
import { decodeText } from "../../../src/files/text/decode";
import { asGbk, gbk } from "./gbk";

const text = "清源市〔2024〕3号：完成率达到95%以上。\r\n";

const asUtf16 = (words: string, mark: readonly number[], high: 0 | 1) =>
  new Uint8Array([
    ...mark,
    ...[...words].flatMap((character) => {
      const code = character.charCodeAt(0);
      return high === 0 ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  ]);

test.each<[string, Uint8Array]>([
  ["UTF-8", new TextEncoder().encode(text)],
  ["UTF-8 with its mark", new TextEncoder().encode(`\ufeff${text}`)],
  ["UTF-16 little end first", asUtf16(text, [0xff, 0xfe], 1)],
  ["UTF-16 big end first", asUtf16(text, [0xfe, 0xff], 0)],
  ["UTF-16 little end first without its mark", asUtf16(text, [], 1)],
  ["UTF-16 big end first without its mark", asUtf16(text, [], 0)],
  ["GBK", asGbk(text)],
  ["GB18030 in four bytes", new Uint8Array([...asGbk(text.slice(0, -2)), 0x81, 0x39, 0xee, 0x39, 13, 10])],
])("%s", (name, bytes) => {
  const expected = name.includes("four") ? `${text.slice(0, -2)}㐀\r\n` : text;
  expect(decodeText(bytes)).toBe(expected);
});

/** Big5's double bytes by character. */
const big5 = new Map<string, [number, number]>();
for (let lead = 0xa1; lead <= 0xf9; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    if (trail > 0x7e && trail < 0xa1) continue;
    const character = new TextDecoder("big5").decode(new Uint8Array([lead, trail]));
    if (character.length === 1 && character !== "\ufffd") big5.set(character, [lead, trail]);
  }

const traditional =
  "清源市人民政府關於推進養老服務的行動方案：到2025年底，建成養老服務站120個以上，培訓養老護理員2000人次。";

test("Big5", () => {
  const bytes = [...traditional].flatMap((character) => big5.get(character) ?? [character.charCodeAt(0)]);
  expect(decodeText(new Uint8Array(bytes))).toBe(traditional);
});

describe("text in the wrong encoding is told", () => {
  const codesOf = async (bytes: Uint8Array) => {
    const { findings } = await openFile("a.txt", bytes);
    return findings.map(({ code }) => code);
  };
  const utf8 = (words: string) => new TextEncoder().encode(words);

  test("UTF-8 that was once taken for GBK and saved so", async () => {
    const garbled = new TextDecoder("gbk").decode(utf8(traditional));
    expect(await codesOf(utf8(garbled))).toEqual(["garbled", "charactersLost"]);
  });

  test("Korean or Japanese bytes that GB18030 takes for its own", async () => {
    const japanese = [...Array(60)].flatMap((_, at) => [0x88 + (at % 8), 0xa0 + at]);
    expect(await codesOf(new Uint8Array(japanese))).toContain("garbled");
  });

  test("characters lost when the file was saved are counted", async () => {
    const { findings } = await openFile("a.txt", utf8(`${text}建成\ufffd\ufffd个`));
    expect(findings).toEqual([{ code: "charactersLost", details: { count: "2" }, span: null }]);
  });

  test("no seed is suspected", async () => {
    const folder = join(__dirname, "../../../seeds");
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".txt")))
      expect(await codesOf(readFileSync(join(folder, name)))).toEqual([]);
  });
});

test("a whole document in GBK reads as in UTF-8", () => {
  const seed = readFileSync(join(__dirname, "../../../seeds/guangxi-2021-tasks.txt"), "utf8");
  const holds = [...seed].filter((character) => character < "\u0080" || gbk.has(character)).join("");
  expect(holds.length).toBeGreaterThan(seed.length * 0.99);
  expect(decodeText(asGbk(holds))).toBe(holds);
});

test.each<[string, string, number[]]>([
  ["a picture", "binary", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]],
  ["a zip", "binary", [0x50, 0x4b, 3, 4, 20, 0, 6, 0]],
  ["control characters", "binary", [0x41, 1, 2, 3, 0x42, 5]],
  ["bytes of no encoding", "encoding", [0x41, 0xff, 0xe4, 0xff]],
  ["a cut-off character behind a mark", "encoding", [0xef, 0xbb, 0xbf, 0xe4, 0xbd]],
])("%s is refused as %s", (_, reason, bytes) => {
  expect(() => decodeText(new Uint8Array(bytes))).toThrow(
    expect.objectContaining({ name: "OpenError", code: reason }),
  );
});

test("any text without control characters comes back from UTF-8", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (words) => {
      fc.pre(!words.startsWith("\ufeff"));
      expect(decodeText(new TextEncoder().encode(words))).toBe(words);
    }),
  );
});

test("any bytes give a text or one of the two reasons", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        expect(typeof decodeText(bytes)).toBe("string");
      } catch (error) {
        expect(error).toMatchObject({
          name: "OpenError",
          code: expect.stringMatching(/^(?:binary|encoding)$/),
        });
      }
    }),
  );
});
