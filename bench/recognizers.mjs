/** @microsoft/recognizers-text-suite: the recognisers for all that the reader reads as well: numbers, shares, grades and ranks, units, money, dates. */
import recognizers from "@microsoft/recognizers-text-suite";

const {
  Culture,
  recognizeCurrency,
  recognizeDateTime,
  recognizeDimension,
  recognizeNumber,
  recognizeOrdinal,
  recognizePercentage,
} = recognizers;
const all = [
  recognizeNumber,
  recognizePercentage,
  recognizeOrdinal,
  recognizeDimension,
  recognizeCurrency,
  recognizeDateTime,
];

export const recognize = (text) => all.flatMap((each) => each(text, Culture.Chinese));
