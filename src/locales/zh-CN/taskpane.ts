/** Words of the pane. */
const zh = {
  title: "目标台账",
  lead: "读取政策文件，填写台账，校核指标，生成通报。请用功能区“目标台账”选项卡上的按钮开始。",
};

export type TaskpaneText = typeof zh;
export const taskpaneText: TaskpaneText = zh;
