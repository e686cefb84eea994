import type { ComponentType } from "react";
import type { FrameText } from "../../locales/zh-CN/frame";

export type StepId = keyof FrameText["steps"];

/** A step draws itself from the stores; it is fetched when it is first shown, and stays as it was left. */
export type StepView = ComponentType;

/** The steps in the order of their tabs. Each lives in a folder of its own. */
export const steps: Readonly<Record<StepId, () => Promise<{ default: StepView }>>> = {
  files: () => import(/* webpackChunkName: "step-files" */ "../files/step"),
  review: () => import(/* webpackChunkName: "step-review" */ "../review/step"),
  fill: () => import(/* webpackChunkName: "step-fill" */ "../fill/step"),
  watch: () => import(/* webpackChunkName: "step-watch" */ "../watch/step"),
  report: () => import(/* webpackChunkName: "step-report" */ "../report/step"),
  settings: () => import(/* webpackChunkName: "step-settings" */ "../settings/step"),
};

export const stepIds: readonly StepId[] = ["files", "review", "fill", "watch", "report", "settings"];
