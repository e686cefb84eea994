/** Words about the documents in the pane: what could not be opened, and what is kept with the workbook. */
const zh = {
  untitled: "未命名文件",
  pasted: "粘贴的文字",
  refused: {
    gone: "没有读到“{file}”：文件可能已移动、删除，或正被其他程序占用。请重新选择后再试。",
    notFetched: "没有读到内置文件“{file}”。请检查网络后重试。",
    unexpected: "读取“{file}”时出现意外情况。请另存为 .docx 或 .txt 后再试；仍不行时，请把文件交给技术支持。",
    memoryBroken:
      "工作簿里保存的“{file}”已损坏，读不出来。请用“换成新版本…”重新打开这份文件，更正和已填内容会保留。",
    duplicate: "“{file}”与已有的“{title}”内容相同，没有重复加入。",
    cancelled: "已取消，从“{file}”起的 {count} 份没有读取，需要时请重新打开。",
  },
  kept: {
    newer:
      "工作簿里的文件或更正由更新版本的加载项保存，没有改动它们。请更新加载项后再试；这次所做的更正请先导出。",
    broken:
      "工作簿里保存的文件或更正有一部分已损坏，没有改动它们，其余照常使用。这次所做的更正请先导出；可以在“设置”清除保存的内容后重新保存。",
  },
  corrections: {
    notJson: "这不是更正文件：内容不是 JSON。请选从“设置”导出的 .json 文件。",
    notCorrections: "这个 JSON 文件里没有更正。请选从“设置”导出的 .json 文件。",
    newer: "这个更正文件由更新版本的加载项导出。请更新加载项后再导入。",
    broken: "更正文件已损坏（{where}），没有导入任何内容。请重新导出后再试。",
    imported: "已导入：新增 {added} 条，更新 {replaced} 条；{kept} 条比已有的旧，没有采用。",
  },
};

export type ShelfText = typeof zh;
export const shelfText: ShelfText = zh;
