import { goTo } from "../frame/navigation";
import { taskpaneText } from "../text";

/** 生成通报 from the ribbon: the pane turns to the step, where the file waits and questions are asked. The step is fetched by then. */
export async function makeReport(): Promise<string> {
  goTo("report");
  const { reportStore } = await import(/* webpackChunkName: "step-report" */ "./reportStore").catch(
    (cause: unknown) => {
      throw new Error(taskpaneText().notLoaded, { cause });
    },
  );
  return reportStore.make();
}
