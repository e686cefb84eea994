/** How the time for a text grows that is nothing but one thing a pattern looks for. */
import { measure, report } from "./measure.mjs";
import { readPolicy } from "./reader.mjs";

const KINDS = {
  digits: "1234567890",
  brackets: "（）",
  "open brackets": "（",
  "numbers of a list": "1万、",
  shares: "达到1%，",
  "counts without a stop": "建设1个",
  headings: "1.做\n",
  dates: "到2025年、",
  "Chinese numerals": "一二三",
  labels: "责任单位：市、",
  "short tables": "\n序号|任务|责任单位\n1|做1个|市局\n",
  "problems found": "\n存在问题：只有1个。",
};
const LENGTHS = [50_000, 200_000, 800_000];

const kinds = Object.entries(KINDS).map(([kind, unit]) => ({
  kind,
  sizes: LENGTHS.map((characters) => {
    const text = `一、任务\n（一）做事。${unit.repeat(Math.ceil(characters / unit.length))}`;
    return { characters, ...measure(() => readPolicy(text), { warmUp: 1, runs: 5, seconds: 2 }) };
  }),
}));
report({ kinds });
