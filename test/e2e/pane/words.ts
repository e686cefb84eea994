import { filesStepText as enFiles } from "../../../src/locales/en-US/filesStep";
import { fillingText as enFilling } from "../../../src/locales/en-US/filling";
import { frameText as enFrame } from "../../../src/locales/en-US/frame";
import { reportStepText as enReport } from "../../../src/locales/en-US/reportStep";
import { reviewStepText as enReview } from "../../../src/locales/en-US/reviewStep";
import { settingsText as enSettings } from "../../../src/locales/en-US/settings";
import { watchingText as enWatching } from "../../../src/locales/en-US/watching";
import { filesStepText as zhFiles } from "../../../src/locales/zh-CN/filesStep";
import { fillingText as zhFilling } from "../../../src/locales/zh-CN/filling";
import { frameText as zhFrame } from "../../../src/locales/zh-CN/frame";
import { reportStepText as zhReport } from "../../../src/locales/zh-CN/reportStep";
import { reviewStepText as zhReview } from "../../../src/locales/zh-CN/reviewStep";
import { settingsText as zhSettings } from "../../../src/locales/zh-CN/settings";
import { watchingText as zhWatching } from "../../../src/locales/zh-CN/watching";

/** The pane's words, for tests that use it in either language. */
export const words = {
  "zh-CN": {
    frame: zhFrame,
    files: zhFiles,
    review: zhReview,
    fill: zhFilling,
    watch: zhWatching,
    report: zhReport,
    settings: zhSettings,
  },
  "en-US": {
    frame: enFrame,
    files: enFiles,
    review: enReview,
    fill: enFilling,
    watch: enWatching,
    report: enReport,
    settings: enSettings,
  },
};

export type Words = (typeof words)["zh-CN"];
