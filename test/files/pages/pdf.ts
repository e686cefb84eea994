import type { Page, Rule, Run } from "../../../src/files/layout";

/** A .pdf of these pages. Its font is named, not embedded, and coded as printers of Chinese text do: UniGB-UCS2-H. `pictures` are those covered by one. */
export function pdfOf(pages: readonly Page[], pictures: readonly Page[] = []): Uint8Array {
  const first = 6;
  const picture = first + pages.length * 2;
  const kids = pages.map((_, at) => `${first + at * 2} 0 R`).join(" ");
  return assemble([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500] /FontDescriptor 5 0 R >>",
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 90 >>",
    ...pages.flatMap((page, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Resources << /Font << /F1 3 0 R >> /XObject << /I ${picture} 0 R >> >> /Contents ${first + at * 2 + 1} 0 R >>`,
      stream(
        [
          ...(pictures.includes(page) ? [`q ${page.width} 0 0 ${page.height} 0 0 cm /I Do Q`] : []),
          ...page.rules.map((rule) => box(rule, page)),
          ...page.runs.map((run) => words(run, page)),
        ].join("\n"),
      ),
    ]),
    "<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\n\x80\x80\x80\x80\nendstream",
  ]);
}

/** A .pdf of one page that is a picture, as a scanner makes it. */
export const scannedPdf = (): Uint8Array =>
  assemble([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I 5 0 R >> >> /Contents 4 0 R >>",
    stream("q 595 0 0 842 0 0 cm /I Do Q"),
    "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n\x80\nendstream",
  ]);

const box = ({ left, top, right, bottom }: Rule, { height }: Page): string =>
  `${left} ${height - bottom} ${right - left} ${bottom - top} re f`;

const words = ({ text, x, y, size }: Run, { height }: Page): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${height - y} Tm <${hex(text)}> Tj ET`;

const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0")).join("");

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** Objects numbered from 1, the first is the catalogue. */
function assemble(objects: readonly string[]): Uint8Array {
  let file = "%PDF-1.5\n";
  const starts = objects.map((object, at) => {
    const start = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = file.length;
  const entries = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}
