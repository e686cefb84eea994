import type { TaskpaneText } from "../locales/zh-CN/taskpane";

/** A built-in document: the name of its file beside the page, without `.txt`. */
export type DocumentId = keyof TaskpaneText["documents"]["list"];

export const documentIds: readonly DocumentId[] = [
  "guangdong-2023-opinion",
  "guangdong-2023-tasks",
  "guangxi-2021-tasks",
  "gaoming-2023-tasks",
  "zhanjiang-2019-plan",
];
