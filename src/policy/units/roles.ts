import type { Role } from "./responsibility";

/** Labels by what they begin with; the first that fits decides. */
const LABELS: [RegExp, Role | null][] = [
  [/^(?:牵头|主办|主责|第一责任|承办)/, "lead"],
  [/^(?:配合|协办|协同|协助)/, "cooperate"],
  [/^参[与加]/, "participate"],
  [/^指导/, "guide"],
  [/^(?:责任|落实|实施|负责)(?!.*(?:领导|人$))/, "responsible"],
];
export const LABEL =
  /[（【〔]?((?:牵头|主办|主责|承办|第一责任|配合|协办|协同|协助|参与|参加|指导|责任|落实|实施|负责|完成|时限|进度|办理)[\u4e00-\u9fa5]{0,2}(?:单位|部门|领导|处室|科室|市领导|省领导|时限|时间|期限|要求|人)(?:及(?:责任)?(?:单位|部门))?|牵头|配合|参与|主办|协办|(?<!审批|办理|办结|服务|出资|主体|属地|监管|社会|法律|领导|工作|安全|岗位|公示|各自)(?:责任|时限))[】〕）]?：|【((?:牵头|责任|配合|参与|落实|主办|协办)[\u4e00-\u9fa5]{0,4}(?:单位|部门))】/g;

/** Roles by the words behind the names. */
export const ROLE_WORDS =
  /((?:分别|共同|联合)?牵头|(?:按(?:照)?(?:各自)?的?职责(?:权限)?(?:分工)?|根据职责分工|分工)?(?:别|分别|共同|协同|具体|组织|依职责|按职责)?(?:负责|落实|推进|实施)|(?:密切|积极|协同|协助)?配合|参[与加]|协助|协办|指导)(?!制|人|同志|同级|下)(?:负责|组织实施|实施|落实|推进|配合|分工)*/g;

export function roleOf(word: string): Role {
  if (word.endsWith("牵头")) return "lead";
  if (/配合|协助|协办/.test(word)) return "cooperate";
  if (word.startsWith("参")) return "participate";
  return word.startsWith("指导") ? "guide" : "responsible";
}

/** What a label makes of the names behind it; null for one of a date or of a person. */
export function labelRole(label: string): Role | null {
  return LABELS.find(([pattern]) => pattern.test(label))?.[1] ?? null;
}
