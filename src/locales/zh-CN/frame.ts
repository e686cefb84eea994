/** Words around the pane's steps. */
const zh = {
  steps: {
    files: "文件",
    review: "核对",
    fill: "填表",
    watch: "查看",
    report: "通报",
    settings: "设置",
  },
  tabs: "步骤",
  loading: "正在加载…",
  close: "关闭提示",
  failure: {
    heading: "这一步出了问题",
    advice: "已填写和已写入的内容都还在。请点“重试”；仍不行时，复制诊断信息发给技术支持。",
    offline: "这一步的内容没有取到",
    offlineAdvice:
      "已填写和已写入的内容都还在。请检查网络后点“重试”；仍不行时，关闭面板重新打开，或复制诊断信息发给技术支持。",
    privacy: "诊断信息不含表格和文件的内容。",
    retry: "重试",
    copy: "复制诊断信息",
    copied: "已复制。",
    copyByHand: "没有复制成功，请选中下面的文字后按 Ctrl+C。",
    details: "诊断信息",
  },
  unexpected: "出现意外情况，刚才的操作可能没有完成。请重试；仍不行时，关闭面板后重新打开。",
};

export type FrameText = typeof zh;
export const frameText: FrameText = zh;
