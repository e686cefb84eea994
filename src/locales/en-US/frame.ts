import type { FrameText } from "../zh-CN/frame";

export const frameText: FrameText = {
  steps: {
    files: "Files",
    review: "Review",
    fill: "Fill",
    watch: "Watch",
    report: "Report",
    settings: "Settings",
  },
  tabs: "Steps",
  loading: "Loading…",
  close: "Dismiss",
  failure: {
    heading: "Something went wrong in this step",
    advice:
      "Everything typed and written is still there. Choose Try again; if that does not help, copy the diagnostics and send them to support.",
    offline: "This step could not be fetched",
    offlineAdvice:
      "Everything typed and written is still there. Check the network and choose Try again; if that does not help, close the pane and open it again, or copy the diagnostics and send them to support.",
    privacy: "The diagnostics hold nothing from the sheets or the documents.",
    retry: "Try again",
    copy: "Copy diagnostics",
    copied: "Copied.",
    copyByHand: "Copying failed: select the text below and press Ctrl+C.",
    details: "Diagnostics",
  },
  unexpected:
    "Something unexpected happened and the last action may not have finished. Try again; if that does not help, close the pane and open it again.",
};
