import type { CheckText } from "../zh-CN/check";

export const checkText: CheckText = {
  verdict: {
    met: "Met",
    unmet: "Not met",
    unreported: "Not reported",
    manual: "To be judged by a person",
    unitMismatch: "Check the unit",
  },
  lights: {
    green: "Green",
    yellow: "Yellow",
    red: "Red",
    blue: "Blue",
    finished: "Finished",
    normal: "Normal",
    unreported: "Not reported",
  },
  comma: ", ",
  points: " percentage points",
  reference: "the reference value",
  above: "{difference} above",
  below: "{difference} below",
  short: "{difference} short",
  over: "{difference} too high",
  exactly: "exactly on the limit",
  onLimit: "equal to the limit, which is not included",
  aboutNote: "“{requirement}” read with a tolerance of {tolerance}%",
  relativeNote: "“{requirement}” counted from the reference value {baseline}",
  steadyNote: "“{requirement}” counted from the reference value {baseline} with a tolerance of {tolerance}%",
  undecided: "{verdict}: {reason}",
  reasons: {
    blank: "no value has been reported",
    requirement: "the requirement “{requirement}” cannot be read; judge by the document's words",
    value: "the reported “{value}” cannot be read; enter a number or a grade",
    baseline: "“{requirement}” is measured against “{reference}”; provide its value",
    side: "“{requirement}” does not say whether higher or lower is wanted; judge by the document's words",
    equal: "the value equals “{reference}”; judge by the document's words whether that is enough",
    rank: "the reported “{value}” does not name its class within the level, so it cannot be held against “{requirement}”",
    approximate:
      "the reported “{value}” is approximate and too near the limit of “{requirement}”; enter the exact number",
    percent:
      "“{requirement}” is a percentage; the reported {value} may be a share or a percentage, write it with a percent sign",
    unit: "the reported “{value}” has another unit than “{requirement}”",
    scale: "the reported “{value}” is a grade of another scale than “{requirement}”",
    whole: "“{requirement}” counts whole things; the reported {value} may be in ten thousands",
  },
};
