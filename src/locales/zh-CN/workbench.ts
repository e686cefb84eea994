/** Words of the workbench page, which plays Excel. Buttons of the add-in's ribbon come from manifest.xml. */
const zh = {
  title: "目标台账 · 工作台",
  lead: "浏览器里的 Excel 替身，用于试用和开发加载项",
  untitled: "工作簿1.xlsx",
  open: "打开",
  openTip: "打开一个 .xlsx 工作簿（当前工作簿将被替换）",
  save: "保存",
  saveTip: "把工作簿存成 .xlsx 文件下载",
  replace: "当前工作簿有未保存的改动，打开别的文件会丢失。仍要打开吗？",
  leave: "工作簿有未保存的改动。",
  unsaved: "未保存",
  pane: "目标台账",
  closePane: "关闭面板",
  paneFrame: "目标台账加载项面板",
  ribbon: "功能区",
  loading: "正在加载表格…",
  ready: "就绪",
  starting: "加载项正在启动…",
  running: "正在执行：{name}",
  calculating: "正在计算：{count} 个自定义函数",
  saved: "已保存：{name}",
  opened: "已打开：{name}",
  notOpened: "无法打开“{name}”：{reason}",
  notWorkbook: "不是有效的 .xlsx 工作簿",
  notLoaded: "工作台没有加载成功：{reason}",
  refused: "没有写入：{reason}",
  refusals: {
    AccessDenied: "工作表受保护，或工作簿为只读。",
    InvalidArgument: "内容不合要求：一个单元格最多 32767 个字符，公式最多 8192 个字符。",
    ItemAlreadyExists: "已有同名的工作表。",
    InvalidOperation: "至少要保留一张可见的工作表。",
  },
  refusedOther: "不能这样修改（{code}）。",
  notModelled: "工作台不支持这项操作。",
};

export type WorkbenchText = typeof zh;
export const workbenchText: WorkbenchText = zh;
