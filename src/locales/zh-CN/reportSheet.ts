/** Words of the 通报 sheet beside the report's own. `{…}` are filled in. */
const zh = {
  name: "通报 {date}",
  subtitle: "截至 {date}",
  headline: "总体情况",
  charts: "图示",
  breakdowns: "分类情况",
  annex: "附件",
  annexNote: "点序号回到台账中的这一行（按生成时的位置；台账排序后请在面板中查看）。",
  figureNote: "蓝色、红色的数字可以点开，转到附件中对应的各行。",
  findings: "填报需要核对",
  chartData: "图表数据（各图取数于此，请勿删除）",
  category: "分类",
  shortened: "{start}…",
  footer: "&C第 &P 页，共 &N 页",
};

export type ReportSheetText = typeof zh;
export const reportSheetText: ReportSheetText = zh;
