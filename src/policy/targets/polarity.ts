import type { Reading } from "./reading";

/** Better the lower: what harms, costs, wastes or keeps waiting. */
const LOW_IS_GOOD =
  /(?:死亡|发病|患病|感染|发生|致残|复发|病死|感染|传播|漏诊|误诊|差错|事故|案件|投诉|违约|不良|辍学|流失|失业|淘汰|返贫|贫困|近视|肥胖|超重|负债|空置|漏损|损耗|损失|断档|逾期|积压|弃养|外转|投递)率|死亡(?:人数|数)|事故(?:起数|数)|案件数|事故(?:起数|总量|发生|死亡|率|数)|占比上限|负担|返贫|药占比|耗占比|自付比例|个人(?:卫生)?支出(?:占[^，。；]*)?(?:比例|比重)?|(?:次均|人均)(?:医疗|住院|门诊|药品)?(?:费用|药费)|次均费用|住院日|住院天数|(?:等候|等待|响应|反应|办理|办结|审批|通关|候诊|预约|滞留)(?:平均)?(?:时间|时长|时限)|(?:用时|耗时)|PM(?:2\.5|10)|细颗粒物|可吸入颗粒物|臭氧|二氧化[硫氮]|降尘|(?:污染物|温室气体|二氧化碳|废水|氨氮|化学需氧量|挥发性有机物)[^，。；]{0,6}(?:排放|浓度)|浓度(?!达标)|排放(?:量|强度|总量)|能耗|水耗|电耗|用水(?:量|总量|强度)|单耗|使用强度|重度及以上污染|劣[Ⅴ五V]类|施用量|使用量(?=零|负)|资产负债|债务|赤字|吸烟率|食盐摄入|班额|生师比|差距|缺口|污染天[数气]/;
/** The same words in what is done against them: 死亡率报告, 感染率监测覆盖率, 事故率下降率. */
const TURNED =
  /(?:报告|监测|控制|达标|合格|覆盖|治疗|治愈|处置|处理|办结|整改|下降|降低|降幅|减少|削减|知晓|筛查|救治|管理|发现|结案|查处|破案|受理|响应|救助|销号|完成|清偿|返还)(?:率|面|幅度|比例)?$|达标|减少率|覆盖率/;

/** Whether less is better, so that a plain number is a ceiling: 孕产妇死亡率, 药占比, PM2.5浓度. */
export function isBetterWhenLow(indicator: string): boolean {
  return LOW_IS_GOOD.test(indicator) && !TURNED.test(indicator);
}

/** Of what is better when low, a number that nothing else governs is a ceiling, as far as one can tell. */
export function assumeCeilings(readings: Reading[]): void {
  for (const reading of readings) {
    if (!reading.isOpen || !isBetterWhenLow(reading.indicator)) continue;
    reading.comparison = "at_most";
    reading.review.push("comparisonInferred");
  }
}
