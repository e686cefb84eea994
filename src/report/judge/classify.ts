import type { Light } from "../../check";
import type { TaskClass } from "../report";
import type { TaskState } from "../state";

/** Best first: the order in which classes are told and listed. */
export const taskClasses: readonly TaskClass[] = ["finished", "ahead", "onPace", "behind", "idle", "overdue"];

/** Finished, or not behind 序时进度. */
export const isOnSchedule = (name: TaskClass): boolean =>
  name === "finished" || name === "ahead" || name === "onPace";

/**
 * The one class of a task, first that fits: finished by its status or at 100 %; past its last day; not begun (nothing
 * reported counts so); then by 序时进度. Without a period to count over, having begun is keeping pace. One that has begun without saying
 * how far is behind, for nothing shows that it is not.
 */
export function classOf(
  { status, progress }: Pick<TaskState, "status" | "progress">,
  { daysLeft, timeShare, lead }: Pick<Light, "daysLeft" | "timeShare" | "lead">,
  aheadBy: number,
): TaskClass {
  if (status === "finished" || (progress ?? 0) >= 1) return "finished";
  if (daysLeft !== null && daysLeft < 0) return "overdue";
  if (status !== "running" && (progress ?? 0) === 0) return "idle";
  if (timeShare === null) return "onPace";
  if (lead === null || lead < 0) return "behind";
  return lead > aheadBy ? "ahead" : "onPace";
}
