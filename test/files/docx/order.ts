/** Children of property elements in the order of ECMA-376's schema, as far as files of ours hold them. Word calls another order damaged. */
const order: Readonly<Record<string, string>> = {
  pPr: "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
  rPr: "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
  sectPr:
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
  tblPr:
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook",
  tcPr: "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
  style:
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal rsid pPr rPr tblPr trPr tcPr tblStylePr",
  tbl: "tblPr tblGrid tr",
  tc: "tcPr p",
  font: "altName panose1 charset family notTrueType pitch sig",
};

/** Places where an element's children are out of the schema's order. */
export function disorder(xml: string): string[] {
  const faults: string[] = [];
  const open: { name: string; last: number }[] = [];
  for (const [, close, name = "", empty] of xml.matchAll(/<(\/?)w:(\w+)[^>]*?(\/?)>/g)) {
    if (close) {
      open.pop();
      continue;
    }
    const parent = open.at(-1);
    const known = order[parent?.name ?? ""]?.split(" ");
    if (parent && known) {
      const at = known.indexOf(name);
      if (at < parent.last) faults.push(`${name} in ${parent.name}`);
      parent.last = Math.max(parent.last, at);
    }
    if (!empty) open.push({ name, last: -1 });
  }
  return faults;
}
