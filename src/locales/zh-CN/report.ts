/** Words of the 通报. `{…}` are filled in. */
const zh = {
  /** What people paste into 状态 beside the words of the list, parted by `|`. */
  statusWords: {
    idle: "未开始|尚未启动|未开展",
    running: "推进中|正在推进|实施中|已启动|正常推进",
    finished: "完成|全部完成|已办结|办结|已销号|销号",
    paused: "暂停|暂缓实施|中止",
  },
};

export type ReportText = typeof zh;
export const reportText: ReportText = zh;
