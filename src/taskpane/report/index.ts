import { goTo } from "../frame/navigation";
import { reportStore } from "./reportStore";

/** 生成通报 from the ribbon: the pane turns to the step, where the file waits and questions are asked. */
export function makeReport(): Promise<string> {
  goTo("report");
  return reportStore.make();
}
