/** Words that stand in each other's place in parallel clauses. */
export const ALTERNATIVES: readonly (readonly string[])[] = [
  ["中心城区", "城区", "城市", "城镇", "县城", "农村", "乡村", "乡镇", "山区"],
  ["幼儿园", "小学", "初中", "高中", "中职"],
  ["门诊", "急诊", "住院"],
  ["职工", "居民"],
  ["国家级", "省级", "市级", "县级", "区级", "乡级", "镇级", "村级"],
  ["三级", "二级", "一级"],
  ["公办", "民办"],
  ["总院", "分院"],
  ["CT", "MRI"],
  ["本科", "大专", "专科", "硕士", "博士"],
];
const QUALIFIERS = ALTERNATIVES.flat().join("|");

/** 抗菌药物使用率门诊: the scope behind the name stands before it. */
const SCOPE_BEHIND = new RegExp(
  `^(.{2,}(?:率|比例|占比|比重|时间|时长|面积|浓度|费用|经费|金额|册数|数))((?:${QUALIFIERS})(?:医院|机构|学校|学生)?)$`,
);

/** What such a scope ends with; most names are told by their last character. */
const LAST = new Set([
  ...`${ALTERNATIVES.flat()
    .map((word) => word.slice(-1))
    .join("")}院构校生`,
]);

export const scopeFirst = (name: string): string =>
  LAST.has(name.slice(-1)) ? name.replace(SCOPE_BEHIND, "$2$1") : name;
