/**
 * Which characters the codes of a Chinese font stand for, where a .pdf only names the code (GBK-EUC-H, UniGB-UCS2-H): Adobe's
 * tables for simplified and traditional Chinese, in one piece of the build that is loaded with the first such font.
 * @throws for the name of another script's table
 */
export async function codeMap(name: string): Promise<Uint8Array> {
  const table: { default: Uint8Array } = await import(
    /* webpackMode: "lazy-once", webpackChunkName: "code-maps", webpackInclude: /(?:GB|CNS|B5|HK)[^\/]*\.bcmap$/ */
    `pdfjs-dist/cmaps/${name}.bcmap`
  );
  return table.default;
}
