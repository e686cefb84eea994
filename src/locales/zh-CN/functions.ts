/** Messages beside #VALUE! and #N/A. `{…}` are filled in. */
const errors = {
  missing: "缺少参数 {name}，请填写。",
  share: "参数 {name} 应为 0% 到 100% 之间的比例，例如 5%。",
  progress: "参数 {name} 应为完成进度，例如 60%。",
  day: "参数 {name} 不是日期，请填日期，或写成“2024-6-30”。",
  flag: "参数 {name} 应为 TRUE 或 FALSE。",
  headers: "数据区域里没有找到表头“{headers}”，请把表头一并选入，例如 指标表[#全部]。",
  rule: "亮灯规则里的“{cell}”不是数字。",
  document: "没有名称或文号含“{document}”的文件。现有：{titles}",
  noIndicator: "没有与“{indicator}”口径相同的指标。最接近的是“{closest}”，请核对名称、范围和口径。",
  nothingAlike: "没有与“{indicator}”相近的指标。",
  notYet: "与“{indicator}”相近的要求到 {day} 都还没有到期。",
  several: "“{indicator}”有几个不同的要求，请写全指标名称或指明文件：{choices}",
  noNumber: "要求“{requirement}”没有可以直接比较的数值。",
  noRows: "没有符合条件的行。",
  noTarget: "从“{text}”中没有读到要达到的指标。",
  noDate: "从“{text}”中没有读到具体日期。",
  notLoaded: "读取文件的组件没有载入，请关闭工作簿后重新打开。",
  recurs: "“{text}”每年、每季或每月重复，没有单独的一天。",
  needsDate: "“{text}”要从文件的成文日期算起，请填第二个参数。",
};

const shared = {
  value: "完成值：数字、百分数或等级，空白为待填报",
  requirement: "要求：台账的“要求”，或文件原文",
  tolerance: "“左右”的允许偏差，默认 5%",
  baseline: "参照值，用于“比2020年下降5%”一类要求",
  indicator: "指标名称",
  document: "文件名称或文号中的几个字，不填为全部",
  targets: "带表头的指标台账区域，不填用内置的五份文件",
  tasks: "带表头的任务台账区域，不填用内置的五份文件",
  unit: "责任单位或适用对象中的几个字，不填为全部",
  date1904: "工作簿使用 1904 日期系统时填 TRUE",
  documentDate: "文件的成文日期，用于“年底前”“印发后3个月内”",
};

/**
 * Help of each function. `summary` and the parameters also stand in Excel, beside the English; `detail`, `result` and
 * `errors` only in the manual.
 */
const help = {
  CHECK: {
    summary: "判断完成值是否达到要求",
    detail:
      "要求写成“≥40%”这样的短式或文件原文均可。单元格显示 42% 时存的是 0.42；填 42 去比 ≥40% 分不清是比例还是百分数，结果为“请核对单位”，不会当作达标。",
    result: "达标、未达标、待填报、需人工判定、请核对单位之一",
    errors: "未填要求，或允许偏差不是 0% 到 100% 之间的比例：#VALUE!。单元格的错误值原样传出。",
    parameters: {
      value: shared.value,
      requirement: shared.requirement,
      tolerance: shared.tolerance,
      baseline: shared.baseline,
    },
  },
  EXPLAIN: {
    summary: "用一句话说明判断的依据和差距",
    detail: "写出两边的数、所用的规则和差多少；不能判断时写明原因和该怎么办。",
    result: "一句话",
    errors: "与 TZ.CHECK 相同。",
    parameters: {
      value: shared.value,
      requirement: shared.requirement,
      tolerance: shared.tolerance,
      baseline: shared.baseline,
    },
  },
  GAP: {
    summary: "离要求还差多少，达标为 0",
    detail: "低了为负，高了为正，单位与要求相同：百分数按百分点计，等级按级计。",
    result: "数字；不能判断时为空文本",
    errors: "与 TZ.CHECK 相同。",
    parameters: {
      value: shared.value,
      requirement: shared.requirement,
      tolerance: shared.tolerance,
      baseline: shared.baseline,
    },
  },
  RATE: {
    summary: "要求的完成率",
    detail:
      "越高越好的按完成值÷要求计，可以超过 100%；越低越好的达标即 100%，否则按要求÷完成值计；给出基期值时按已走过的路程计；等级达标为 100%，否则为 0。",
    result: "比例，1 为 100%；不能判断时为空文本",
    errors: "与 TZ.CHECK 相同。",
    parameters: {
      value: shared.value,
      requirement: shared.requirement,
      baseline: "基期值或参照值",
      tolerance: shared.tolerance,
    },
  },
  CHECKALL: {
    summary: "对照各份文件对同一指标的要求，逐行列出结论",
    detail:
      "名称说法不同而口径相同的指标也能找到；级别、机构、人群、分子分母、人均基数不同的不算同一指标。填了截至日期时，只列那时已经到期的要求和没有期限的要求。",
    result: "每行依次为：文件、要求、截止日期、结论、原文、指标、匹配度",
    errors: "没有口径相同的指标，或到截至日期都没有到期：#N/A，并写出最接近的名称。区域没有表头：#VALUE!。",
    parameters: {
      indicator: shared.indicator,
      value: shared.value,
      targets: shared.targets,
      asOf: "截至日期，不填则不论是否到期全部列出",
      date1904: shared.date1904,
    },
  },
  REQUIREMENT: {
    summary: "查指标的要求",
    detail: "有几份文件提出不同要求时，请用第二个参数指明文件。",
    result: "要求的短式，例如 ≥40%",
    errors: "没有口径相同的指标，或有几个不同的要求：#N/A，并列出可选的文件。",
    parameters: { indicator: shared.indicator, document: shared.document, targets: shared.targets },
  },
  THRESHOLD: {
    summary: "查指标要求的数值",
    detail: "百分数按单元格的存法给出：≥40% 为 0.4，可以直接与完成值相减。区间给下限，等级给级数。",
    result: "数字",
    errors: "要求没有数值（例如要与参照值比较）：#N/A。其余与 TZ.REQUIREMENT 相同。",
    parameters: { indicator: shared.indicator, document: shared.document, targets: shared.targets },
  },
  TARGETS: {
    summary: "列出文件提出的指标",
    detail:
      "可以按文件和单位筛选。日期写成“2025-12-31”这样的文本，在两种日期系统中都不会变；要参加运算请用 DATEVALUE。",
    result: "每行依次为：文件、指标、适用对象、要求、截止日期、原文",
    errors: "没有这份文件或没有符合条件的行：#N/A。区域没有表头：#VALUE!。",
    parameters: {
      document: shared.document,
      unit: shared.unit,
      targets: shared.targets,
      date1904: shared.date1904,
    },
  },
  TASKS: {
    summary: "列出文件布置的任务",
    detail: "可以按文件和单位筛选。",
    result: "每行依次为：文件、序号、任务、牵头单位、责任单位、截止日期",
    errors: "没有这份文件或没有符合条件的行：#N/A。区域没有表头：#VALUE!。",
    parameters: {
      document: shared.document,
      unit: shared.unit,
      tasks: shared.tasks,
      date1904: shared.date1904,
    },
  },
  PARSE: {
    summary: "读出一句话里要达到的指标",
    detail: "与填写台账用的是同一套读法，可以用来核对一句原文会被读成什么。",
    result: "每行依次为：指标、比较、目标值、上限、单位、截止日期",
    errors: "没有读到指标：#N/A。",
    parameters: { text: "一句话或一段原文", documentDate: shared.documentDate, date1904: shared.date1904 },
  },
  DUE: {
    summary: "把时限的说法换成日期",
    detail: "写成“2021-12-31”这样的文本；要参加运算请用 DATEVALUE。",
    result: "日期文本",
    errors: "没有具体日期（例如“持续推进”“每年12月15日前”），或需要成文日期而未填：#N/A。",
    parameters: {
      text: "时限的说法，例如“2021年底前”",
      documentDate: shared.documentDate,
      date1904: shared.date1904,
    },
  },
  LIGHT: {
    summary: "按规则表给出亮灯",
    detail:
      "规则自上而下逐行对照，第一行条件全部满足的即为该灯。不填截至日期时用电脑当天的日期；台账总是把“截至日期”单元格传进来，因此打印出来的灯不会自己变。",
    result: "灯的文字，例如 绿灯；没有一行满足时为空文本",
    errors: "日期、进度或规则里的条件不是数字：#VALUE!。",
    parameters: {
      due: "截止日期，空白为没有期限",
      progress: "完成进度，空白为未填报",
      start: "起始日期，用于序时进度",
      asOf: "截至日期，不填为当天",
      rules: "亮灯规则表，或“亮灯”至“进度差 <”七列，不填用绿黄红",
      date1904: shared.date1904,
    },
  },
};

/** Words of the manual. */
const manual = {
  title: "函数手册",
  opening: "在任何工作簿的单元格里都可以使用下列函数。它们只看参数，不联网，不改动工作表。",
  note: "本手册由函数表生成，示例都经过测试。",
  usage: "用法",
  parameters: "参数",
  parameter: "参数",
  meaning: "含义",
  optional: "可不填",
  result: "结果",
  errors: "错误值",
  examples: "示例",
  formula: "公式",
  shown: "显示",
};

export const functionErrors = errors;
export const functionHelp = help;
export const manualText = manual;
export type FunctionErrors = typeof errors;
export type FunctionHelp = typeof help;
export type ManualText = typeof manual;
