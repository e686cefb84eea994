/** Numbers as Word prints them, by the names of ECMA-376, ST_NumberFormat. Null: nothing is printed, as for bullets. */
const FORMATS: Readonly<Record<string, (n: number) => string | null>> = {
  decimalZero: (n) => String(n).padStart(2, "0"),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  chineseCounting: counting,
  chineseCountingThousand: counting,
  japaneseCounting: counting,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: counting,
  ideographDigital: digits,
  japaneseDigitalTenThousand: digits,
  taiwaneseDigital: digits,
  chineseLegalSimplified: legal,
  ideographLegalTraditional: legal,
  japaneseLegal: legal,
  ideographTraditional: nth("甲乙丙丁戊己庚辛壬癸"),
  ideographZodiac: nth("子丑寅卯辰巳午未申酉戌亥"),
  decimalEnclosedCircle: nth("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"),
  decimalEnclosedCircleChinese: nth("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"),
  decimalEnclosedParen: nth("⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"),
  decimalEnclosedFullstop: nth("⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"),
  ideographEnclosedCircle: nth("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉"),
  lowerLetter: (n) => letters(n).toLowerCase(),
  upperLetter: letters,
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperRoman: roman,
  bullet: () => null,
  none: () => "",
};

/** `n` (from 1) in a format; formats that no Chinese document uses come out in digits. */
export function numeral(n: number, format: string): string | null {
  return (FORMATS[format] ?? String)(n);
}

const HAN = "〇一二三四五六七八九";
const LEGAL = "零壹贰叁肆伍陆柒捌玖";

function digits(n: number): string {
  return [...String(n)].map((digit) => HAN[Number(digit)]).join("");
}

function counting(n: number): string {
  return placed(n, HAN.replace("〇", "零"), "千百十").replace(/^一十/, "十");
}

function legal(n: number): string {
  return placed(n, LEGAL, "仟佰拾");
}

/** Up to 9999: 二百零五; larger ones in digits. */
function placed(n: number, numerals: string, places: string): string {
  if (n < 1 || n > 9999) return String(n);
  const printed = [...String(n).padStart(4, "0")]
    .map((digit, at) => (digit === "0" ? "0" : `${numerals[Number(digit)]}${places[at] ?? ""}`))
    .join("");
  return printed.replace(/^0+|0+$/g, "").replace(/0+/g, numerals[0] ?? "");
}

function fullWidth(n: number): string {
  return String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function nth(signs: string): (n: number) => string {
  return (n) => [...signs][n - 1] ?? String(n);
}

/** A … Z, AA, BB. */
function letters(n: number): string {
  return String.fromCharCode(65 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));
}

const ROMAN: readonly [number, string][] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(n: number): string {
  let left = n;
  let printed = "";
  for (const [value, sign] of ROMAN)
    for (; left >= value && printed.length < 20; left -= value) printed += sign;
  return printed;
}
