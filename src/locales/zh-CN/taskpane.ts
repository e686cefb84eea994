/** Words of the pane. */
const zh = {
  title: "目标台账",
  documents: {
    heading: "选择文件",
    hint: "内置的五份文件，读取在本机进行，不上传任何内容。",
    all: "全选",
    none: "全不选",
    list: {
      "gaoming-2023-tasks": {
        title: "佛山市高明区深化医药卫生体制改革重点工作任务",
        note: "2023-2025年 · 明府办函〔2023〕4号",
      },
      "guangdong-2023-opinion": {
        title: "关于推进卫生健康高质量发展的意见",
        note: "中共广东省委 广东省人民政府 · 2023年",
      },
      "guangdong-2023-tasks": {
        title: "广东省深化医药卫生体制改革近期重点工作任务",
        note: "省医保局 省药监局 · 2023年",
      },
      "guangxi-2021-tasks": {
        title: "广西深化医药卫生体制改革2021年重点工作任务",
        note: "桂政办发〔2021〕96号",
      },
      "zhanjiang-2019-plan": { title: "湛江市深化公立医院综合改革实施方案", note: "湛府〔2019〕13号" },
    },
  },
  working: {
    reading: "正在读取文件…",
    previewing: "正在比对台账…",
    writing: "正在写入…",
    undoing: "正在还原…",
    checking: "正在校核…",
    freezing: "正在固化…",
    columns: "正在设置各列…",
    thawing: "正在恢复公式…",
  },
  chooseFirst: "请先在“文件”一步勾选要写入台账的文件。",
  busy: "上一项操作还没有完成，请稍等片刻再试。",
  notLoaded: "界面没有加载完整。请检查网络后重试。",
};

export type TaskpaneText = typeof zh;
export const taskpaneText: TaskpaneText = zh;
