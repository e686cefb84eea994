import type { ReportText } from "../zh-CN/report";

export const reportText: ReportText = {
  statusWords: {
    idle: "not begun|idle",
    running: "under way|in progress",
    finished: "done|complete",
    paused: "on hold|suspended",
  },
};
