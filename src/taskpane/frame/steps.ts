import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { FrameText } from "../../locales/zh-CN/frame";

export type StepId = keyof FrameText["steps"];

/** A step draws itself from the stores; it is fetched when it is first shown, and stays as it was left. */
export type StepView = ComponentType;

/** The steps in the order of their tabs. Each lives in a folder of its own. */
export const steps: Readonly<Record<StepId, LazyExoticComponent<StepView>>> = {
  files: lazy(() => import(/* webpackChunkName: "step-files" */ "../files/step")),
  review: lazy(() => import(/* webpackChunkName: "step-review" */ "../review/step")),
  fill: lazy(() => import(/* webpackChunkName: "step-fill" */ "../fill/step")),
  watch: lazy(() => import(/* webpackChunkName: "step-watch" */ "../watch/step")),
  report: lazy(() => import(/* webpackChunkName: "step-report" */ "../report/step")),
  settings: lazy(() => import(/* webpackChunkName: "step-settings" */ "../settings/step")),
};

export const stepIds: readonly StepId[] = ["files", "review", "fill", "watch", "report", "settings"];
