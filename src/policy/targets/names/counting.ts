/** What a count's name ends with by its unit; a name that already says so keeps its end. */
const ENDINGS: readonly (readonly [unit: RegExp, saysSo: RegExp, ending: string])[] = [
  [/^人次$/, /人次$/, "人次"],
  [/^(?:场|场次)$/, /场次$/, "场次"],
  [/^(?:批次|架次|班次|册次)$/, /次$/, "数"],
  [/次$/, /次$/, "次数"],
  [/^户$/, /户数$/, "户数"],
  [/^[人名位]$/, /人数$/, "人数"],
  [
    /^(?:年|个?月|天|日|周|小时|分钟|毫?秒|个?工作日)$/,
    /(?:时[限间长效延]|[周效工示]期|期限|年限|账期|寿命|用时|耗时|天数|工时|住院日|延迟|时)$/,
    "时间",
  ],
  [/^(?:周?岁|度|分贝|星|级)$|^[微毫]克|\/L$/, /$/, ""],
  [/^分$/, /(?:分[数值]?|权重|占比|成绩|指数|评价|满意度)$/, "得分"],
  [
    /元$/,
    /(?:[资基租]金|投资|外资|收入|消费|标准|经费|费用?|贷款|产值|额|支出|余额|补助|成本|价格?|收益|利润|税收|债务|增加值|预算|投入|工资|资产|交易|销售|产业|营收|担保|保费|GDP)$/,
    "金额",
  ],
  [/^(?:亩|公顷|平方米|平米|平方公里)$/, /(?:面积|规模|用地|绿地|耕地|库容|能力)$/, "面积"],
  [/^(?:公里|千米)$/, /(?:里程|长度|距离|半径|宽度)$/, "里程"],
  [/^(?:厘|毫)?米$/, /(?:长度|距离|半径|宽度|高度|水位|深度)$/, "长度"],
  [
    /^(?:吨|吨标准煤|公斤|千克|斤|担|克|升|立方米|标准?箱|标台)$/,
    /(?:量|能力|产能|库容|规模|储备|吞吐|水平)$/,
    "量",
  ],
  [
    /^(?:千瓦时?|兆瓦时?|[MGk]Wh?|[TPG]B|[EP]F[Ll][Oo][Pp][Ss]|[MG]bps)$/,
    /(?:量|规模|能力|功率|装机|水平|带宽|速率)$/,
    "规模",
  ],
];

/** Completes the name of what is counted: 培训家庭医生 in 人次 is 培训家庭医生人次. */
export function counted(words: string, unit: string | null): string {
  if (unit === null || /(?:密度|强度|车速|速度|半径|水平)$/.test(words)) return words;
  const own = unit?.split("/")[0] ?? "";
  const [, saysSo, ending] = ENDINGS.find(([units]) => units.test(own)) ?? [];
  if (saysSo === undefined || ending === undefined) return `${words}数`;
  return saysSo.test(words) ? words : `${words}${ending}`;
}
