import type { ReviewText } from "../zh-CN/review";

export const reviewText: ReviewText = {
  reasons: {
    noVerb: "no verb says that this number is to be reached; is it a target?",
    farVerb: "the verb stands far from the number; is it a target?",
    benefit: "counts who is covered, served or benefits; is it asked for, or a hoped-for effect?",
    inBracket: "the number stands in brackets; is it a target?",
    noUnit: "the number has no unit",
    unitInferred: "The unit was taken from the indicator's name; please check",
    sampling: "A sampling share: please check that it is something to reach",
    secondNumber: "The clause also names a share: please check whether this number stands for itself",
    pronoun: "The indicator refers back to something; please say to what",
    chineseCount: "read from a count written as a word; is it a target?",
    coverageVerb: "full coverage is named without a verb such as “achieve”; is it a target?",
    grade: "read from a grade; compare it with the document",
    rank: "read from a rank; compare it with the document",
    longIndicator: "the indicator's name is long; check where it begins and ends",
    shortIndicator: "the indicator's name is short; say what it refers to",
    valueOutOfRange: "a percentage above 100%; check the value",
    emptyRange: "the upper end of the range is not above the lower; check the values",
    dueFromElsewhere: "the deadline comes from another sentence; check it",
    correctionChanged:
      "Corrected before, but these words of the document have changed: not applied, look again",
    correctionReread: "corrected before, but the rest is now read differently: look again",
  },
  findings: {
    wrongExtension: "the name ends in .{promised}, but the file is {format}; it was read as that",
    foreignText:
      "{characters} characters behind the document are not part of it and were left out: “{text}…”",
    repeatedAtJoint: "“{text}”, repeated at a page joint, was read once",
    sectionOrder: "section “{number}” stands behind “{after}”: the sections are out of order",
    numberingGap: "“{number}” follows directly on “{after}”: a number is missing",
    repeatedBody: "the text of “{number}” is the same as that of “{of}”",
    brokenOff: "the text of “{number}” breaks off: “…{end}”",
    noTitle: "no title was found",
    noNumber: "no document number was found",
    noDate: "no date of issue was found",
    noItems: "no task was found",
  },
  other: "please check ({code})",
};
