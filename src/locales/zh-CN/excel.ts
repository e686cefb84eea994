/** What is said about filling, undoing and checking a ledger in Excel. `{…}` are filled in. */
const zh = {
  errors: {
    busy: "上一次写入还没有完成，请稍等片刻再试。",
    cancelled: "已取消。再次填写会接着完成，已填的内容不受影响。",
    protectedSheet: "工作表“{sheet}”受保护，不能写入。请在“审阅”选项卡撤销工作表保护后再试。",
    protectedBook: "工作簿或工作表受保护，不能写入。请在“审阅”选项卡撤销保护后再试。",
    readOnlyBook: "工作簿是只读的，不能写入。请另存为新文件，或关闭只读方式后再试。",
    cellEdit: "Excel 正在编辑单元格。请按 Enter 结束编辑（或按 Esc 放弃）后再试。",
    inactive: "当前窗口不是这个工作簿。请切换回台账所在的工作簿后再试。",
    filtered: "筛选隐藏了要写入的行。请在“数据”选项卡清除台账的筛选后再试。",
    merged: "要写入的位置有合并单元格。请取消台账表格下方的合并单元格后再试。",
    moveConflict: "台账表格下方的内容挪不开（可能是另一个表格）。请在台账下方留出空行后再试。",
    tooLarge: "一次写入的内容太多，Excel 没有接受。请减少一次填写的文件后再试。",
    tooMany: "Excel 正忙，暂时不接受新的操作。请稍等片刻再试。",
    aborted: "与 Excel 的连接中断了。再次填写会接着完成，已填的内容不受影响。",
    itemGone: "台账中的工作表、表格或列在操作过程中被删除或改动了。请核对后再试。",
    sheetTaken: "已有一个名为“{sheet}”的工作表，里面不是台账。请先给它改名，再填写台账。",
    tableTaken: "已有一个名为“{table}”的表格，里面不是台账。请先在“表设计”选项卡给它改名，再填写台账。",
    otherDocument:
      "台账中编号“{id}”已是另一份文件《{held}》，与《{title}》不是同一份，没有写入。请先核对两份文件的文号；文号确实相同的，请把这一份填到另一个工作簿。",
    nameTaken: "已有一个名为“{name}”的名称用在别处。请先在“名称管理器”里给它改名，再填写台账。",
    tableGone:
      "台账中的“{table}”找不到了：工作表被删除，或表格被转换成了普通区域。请撤销删除或转换后再试；要重新开始，请在新工作簿中填写。",
    columnGone: "“{table}”中的“{column}”列找不到了，无法对应各行。请撤销删除这一列后再试。",
    noLedger: "这个工作簿里还没有台账。请先填写台账。",
    memoryBroken: "台账保存的填写记录已损坏，没有改动工作簿。请打开以前的备份，或在新工作簿中重新填写。",
    memoryNewer: "台账由更新版本的加载项填写，没有改动工作簿。请更新加载项后再试。",
    notVerified: "写入后核对发现 {count} 处与预期不符，可能有人同时在改。请再填写一次。",
    noUndo: "没有可以还原的写入：只能还原最近一次，它已经还原过，或者还没有写入过。",
    undoChanged:
      "上次写入之后有 {count} 处被人改过（{places}），没有还原，以免丢失这些内容。需要时请到这些位置手工改回。",
    nothingFrozen: "没有可以恢复的公式：台账没有固化过。",
    rowGone: "台账中没有编号为“{id}”的行，可能已被删除。请重新预览或刷新后再试。",
    unfinishedFill: "上一次填写没有做完。请先再填写一次（或还原上次写入），再生成通报。",
    apiMissing: "这个版本的 Excel 缺少所需的功能（{place}）。请更新 Excel 后再试。",
    unknown: "Excel 报告了一个错误（{code}）。请再试一次；如仍不行，请把这句话告诉维护人员。",
  },
  /** Answers of the verbs, for the ribbon. */
  done: {
    fill: "已填写：{counts}。",
    fillIdle: "台账已是最新，没有改动：{counts}。",
    countSeparator: "，",
    /** Those that are not zero. */
    counts: {
      added: "新增 {count} 行",
      changed: "更新 {count} 行",
      unchanged: "未变 {count} 行",
      conflict: "待决定 {count} 处",
      gone: "原文已无 {count} 行",
    },
    shutOut: "“{table}”右边有内容，新增的列“{columns}”没有加进去；请把右边的内容移开，再填写一次。",
    undo: "已还原上次写入：恢复 {cells} 个单元格，移去 {rows} 行、{sheets} 个工作表{names}。",
    check: "共 {total} 项指标：{conclusions}。",
    repaired: "修复了 {count} 个显示错误的公式。",
    broken: "还有 {count} 个公式显示错误（{places}）；请确认加载项已加载，或“固化为数值”。",
    conclusion: "{name} {count}",
    place: "{sheet}!{address}",
    freeze: "已把 {count} 个加载项公式改为{as}，没有安装加载项的人也能查看。",
    thaw: "已恢复 {count} 个加载项公式。",
    as: { native: "Excel 自带公式", values: "数值" },
    unknownConclusion: "（其他）",
  },
  listSeparator: "、",
};

export type ExcelText = typeof zh;
export const excelText: ExcelText = zh;
