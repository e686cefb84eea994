/** Fonts that the standard names, with what stands in for each where it is missing. None is embedded: their licences forbid it. */
export const fonts = {
  title: "方正小标宋简体",
  body: "仿宋_GB2312",
  heading: "黑体",
  subheading: "楷体_GB2312",
  pageNumber: "宋体",
} as const;

export type FontName = keyof typeof fonts;

/** Word, WPS and LibreOffice look the alternatives up in this order. */
const alternatives: Record<FontName, readonly string[]> = {
  title: ["方正小标宋_GBK", "小标宋体", "宋体", "SimSun", "Noto Serif CJK SC"],
  body: ["仿宋", "FangSong", "方正仿宋_GBK", "STFangsong", "Noto Serif CJK SC"],
  heading: ["SimHei", "方正黑体_GBK", "STHeiti", "Noto Sans CJK SC"],
  subheading: ["楷体", "KaiTi", "方正楷体_GBK", "STKaiti", "Noto Serif CJK SC"],
  pageNumber: ["SimSun", "STSong", "Noto Serif CJK SC"],
};

const names = Object.keys(fonts) as FontName[];

/** word/fontTable.xml: charset 86 is GB2312, by which a program knows what kind of font to put in place. */
export const fontTable = (): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${names
    .map(
      (name) =>
        `<w:font w:name="${fonts[name]}"><w:altName w:val="${alternatives[name].join(",")}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>`,
    )
    .join("")}</w:fonts>`;
