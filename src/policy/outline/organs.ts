const ORGAN_END =
  /(?:政府|办公厅|办公室|委员会|领导小组|省委|市委|县委|区委|州委|党委|局|厅|委|部|院|会|署|联社|指挥部|集团|医共体|总医院|中心)$/;

/** Splits 中共X省委 X省人民政府; empty where the words are not organs. */
export function splitOrgans(text: string): string[] {
  const parts = text
    .trim()
    .replace(/^(中共[^ ]{2,12}?委(?:员会)?)(?=[^ ]{2,}政府$)/, "$1 ")
    .split(/[ 、]+/)
    .filter((part) => part !== "");
  return parts.every(
    (part) => part.length >= 3 && part.length <= 40 && ORGAN_END.test(part) && !/[，。；：《》]/.test(part),
  )
    ? parts
    : [];
}
