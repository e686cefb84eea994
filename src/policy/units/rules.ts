import { splitNames } from "./names";

/** 排在第一位的为牵头单位: from here on the first unit of a list leads. */
const FIRST_LEADS =
  /(?:排|列|排列)?(?:在)?(?:第一位|首位|第一个|第一|最前|前面)的?(?:单位|部门)?(?:为|是|作为|即为)(?:本项)?(?:工作|任务)?的?(?:第一)?牵头|第一(?:个|责任)单位(?:为|是)牵头/;

export function statesFirstLeads(text: string): boolean {
  return FIRST_LEADS.test(text);
}

const NOT_REPEATED = "不再(?:逐一|一一|单独|另行|逐项|重复)?(?:列出|列明|列示|列入|标注|注明|赘述|说明)";
const DUTY = "(?:为责任单位|按职责分工负责|分别负责|具体负责|负责|落实|配合|参与|组织实施)";
const ALSO = [
  new RegExp(
    `(?:以下|下列|下述)(?:各?项)?(?:任务|工作|内容|措施)?(?:均|都|还)*(?:需|须|由|要求|涉及)*([^，。；]{2,40}?)(?:均|都)?${DUTY}[^。；]{0,12}${NOT_REPEATED}`,
  ),
  new RegExp(
    `(各[^，。；]{2,30}?)(?:均|都)(?:需|须|要|为|按)?[^。；]{0,12}${DUTY}[^。；]{0,8}(?:以下|下同|后文)?[^。；]{0,4}${NOT_REPEATED}`,
  ),
];

/** Bodies that a rule stated once adds to every later item: 以下均需各地级以上市人民政府负责，不再列出. */
export function bodiesForLaterItems(text: string): string[] {
  if (!text.includes("不再")) return [];
  for (const pattern of ALSO) {
    const names = pattern.exec(text)?.[1];
    if (names) return splitNames(names);
  }
  return [];
}
