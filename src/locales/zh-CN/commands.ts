/** Ribbon commands: their names, as in manifest.xml, and what is said while and after they run. */
const zh = {
  names: {
    fillLedger: "填写台账",
    checkTargets: "校核指标",
    writeReport: "生成通报",
    undoLastWrite: "还原上次写入",
    freezeValues: "固化为数值",
    thawFormulas: "恢复公式",
  },
  running: "正在执行“{running}”，请等它完成后再点“{name}”。",
  failed: "“{name}”没有完成：{reason}",
};

export type CommandsText = typeof zh;
export const commandsText: CommandsText = zh;
