import { gather } from "../gather";
import { pieceOf } from "./piece";
import { newReading, type Reading } from "./reading";
import type { Sentence } from "./sentence";

const DONE =
  "(?:纳入|参[与加]|接[入受]|实现|达到?|完成|建[成立设]|设[立置]|配[备置齐]|开[展通设]|具备|通过|提供|落实到位|入驻|联网|上线|覆盖|整治|销号|清零|淘汰|取得|公开|签[约订署]|备案|建有|设有|改造|办结|兑现|到位|制定|推[行广]|转为|进入|运行|投[入用]|执行|实行|启用|安装|消除|互认|通(?!过)|归集|整改|完工|使用|加入|组建|成为|退出|关闭|拆除|取缔|搬迁|出台|印发|配[齐足]|达标|结清|下沉|挂牌|建档|落地|贯通|联通|由[^，。；]{2,20}(?:任|管理|承担|负责|提供))";

/** Words of coverage; each pattern matches from the word that says all. */
const FORMS: [name: string, pattern: RegExp][] = [
  ["all", new RegExp(`(?<![占对按以])全部(?=(?:按[^，。；]{0,6})?${DONE})`)],
  [
    "each",
    /(?:完成|覆盖|消除|淘汰|整治|改造|接入)[^，。；、]{0,12}(?:所有(?!权|制)|全部(?=[\u4e00-\u9fa5A-Z\d]))/,
  ],
  [
    "whole",
    new RegExp(
      `(?<![占对按以])全部(?=[\\u4e00-\\u9fa5、]{2,24}(?:地区|医院|机构|县区?|学校|企业|乡镇|街道|社区|行政村|卫生院|卫生室|中心|园区|部门|单位)[^，。；]{0,12}?(?:启动|${DONE}))`,
    ),
  ],
  ["every", new RegExp(`所有(?=[^，。；、]{2,40}?(?:[^，。；]{0,20}?)(?:${DONE}))`)],
  ["fullCoverage", /(?<![健安齐保完周])全(?:面)?覆盖(?!面|率|式|、[无零全不]|工作|的|成果)/],
];

const INTO = /将[^，。；]{0,4}(?:所有|全部)[^，。；]{2,40}?纳入/;

/** Rules and slogans that say all without asking for a share. */
const NOT_A_TARGET =
  /必须|应当|不得|严禁|一律|特别是|融入|鼓励|所有制|所有权|占全部|对所有|对全部|有条件|探索|逐步|凡属|参与的?全部|已全部|已实现|目前|各类所有/;

/** 所有三级医院…, 全部接入, 实现…全覆盖: a share of 100 %. */
export function recogniseCoverage(sentence: Sentence): Reading[] {
  if (!/全部|所有|全覆盖|全面覆盖/.test(sentence.masked)) return [];
  return gather(sentence.clauses, (clause) => {
    const words = sentence.masked.slice(clause.start, clause.end);
    if (NOT_A_TARGET.test(words)) return [];
    for (const [name, pattern] of FORMS) {
      const match = pattern.exec(words) ?? (name === "every" ? INTO.exec(words) : null);
      if (!match) continue;
      const at = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
      const reading = newReading("coverage", clause, at, { comparison: "at_least", value: 100, unit: "%" });
      const next = sentence.masked.slice(at.end, clause.end).search(/\d/);
      // 所有三甲公立医院、80%的二级公立医院
      const after = next < 0 ? null : at.end + next;
      reading.quote = pieceOf(sentence.masked, clause, at, { before: null, after, marks: "、和" });
      if (name === "fullCoverage" && !/(?:实现|做到|保障|实行|达到|推[进动]|基本|确保|力争)/.test(words))
        reading.review.push("coverageVerb");
      return [reading];
    }
    return [];
  });
}
