/** @microsoft/recognizers-text-suite: the recognisers that together give a target's value, unit and date. */
import recognizers from "@microsoft/recognizers-text-suite";

const { Culture, recognizeDateTime, recognizeDimension, recognizeNumber, recognizePercentage } = recognizers;
const all = [recognizeNumber, recognizePercentage, recognizeDimension, recognizeDateTime];

export const recognize = (text) => all.flatMap((each) => each(text, Culture.Chinese));
