import { splitNames } from "./names";

/** 排在第一位的为牵头单位: from here on the first unit of a list leads. */
const FIRST_PLACE = "(?:第一(?:位|个|名|责任)?|首位|首个|最前(?:面)?|前面)";
const FIRST_LEADS = new RegExp(
  `${FIRST_PLACE}(?:的|者)?(?:责任)?(?:单位|部门)?(?:的)?(?:一般|均|即)?(?:为|是|作为|即为)[^，。；（）]{0,8}?(?:牵头|主办|主责)`,
);

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
