/** What the command line says. `{…}` are filled in. */
const zh = {
  help: {
    about: "目标台账：读中文政策文件，列出任务、责任单位、时限和指标，写成台账工作簿。",
    usage: "用法",
    command: "<命令>",
    commands: "命令",
    options: "选项",
    exitCodes: "退出代码",
    files: "文件…",
    arguments: { indicator: "指标", value: "完成值", ledger: "台账.xlsx", report: "通报.docx" },
    filesNotes: {
      documents:
        "文件可以是 .docx、.doc、.wps、.pdf、.ofd、.html、.mht、.txt，也可以是文件夹（读其中所有这些文件）或通配符（如 'docs/*.docx'）；格式看内容，文本的编码自动识别（UTF-8、UTF-16、GB18030、Big5）。",
      ledger: "台账是 taizhang fill 或加载项写成的 .xlsx，填报了多少都可以。",
    },
    listSeparator: "、",
    languageNote: "消息默认为中文；环境变量 LC_ALL 或 LANG 为英文时用英文。",
    more: "各命令的说明：taizhang <命令> --help",
    example: "例如",
  },
  commands: {
    parse: {
      summary: "读文件，列出读到的数目；加 --json 输出全部内容",
      example: "taizhang parse 政策文件夹",
    },
    fill: {
      summary: "读文件，写成台账工作簿（.xlsx）",
      example: "taizhang fill 政策文件夹 -o 台账.xlsx",
    },
    check: {
      summary: "用完成值对照各文件对一个指标的要求；不写文件时用内置的五份",
      example: "taizhang check 家庭医生签约率 42%",
    },
    report: {
      summary: "由台账生成通报：写成公文格式的 Word 文件（.docx），或有通报工作表的工作簿（.xlsx）",
      example: "taizhang report 台账.xlsx -o 通报.docx",
    },
  },
  /** What stands behind an option, where something does. */
  values: {
    output: "输出.xlsx",
    into: "台账.xlsx",
    "as-of": "日期",
    dialect: "写法",
    compare: "上期",
    title: "标题",
    "red-head": "发文机关标志",
    number: "发文字号",
    to: "主送机关",
    signature: "署名",
  },
  options: {
    output: "要写的台账工作簿（.xlsx）",
    into: "并入已有的台账，保留已填的内容；不写 -o 时直接改写这个文件",
    "as-of": "亮灯按这一天计算，如 2024-06-28；默认今天",
    force: "输出文件已存在时覆盖",
    dialect: "公式的写法：native 用表格软件自带的函数（默认），functions 用加载项的函数",
    compare:
      "与上期比较：上期的台账或通报（.xlsx），或通报保存在台账里的日期（2024-05-28）；不写时与台账里保存的上一次通报比较",
    title: "通报的标题；默认由文件名称组成",
    "red-head": "红头，如“某市人民政府办公室文件”；默认没有",
    number: "发文字号",
    to: "主送机关，默认“各有关单位”",
    signature: "署名；成文日期为截至日期",
    json: "输出 JSON",
    help: "显示说明",
    version: "显示版本",
  },
  /** What an option means, and is called, to one command alone. */
  ownOptions: {
    check: { "as-of": "只看到这一天已到期的要求，如 2024-06-28；默认全部" },
    report: {
      output: "要写的通报：Word 文件（.docx），或有通报工作表的工作簿（.xlsx）",
      into: "把通报工作表放进这个台账，其余内容不变；可与 -o 同用，多写一份 Word 文件",
      "as-of": "进度按这一天计算，如 2024-06-28；默认台账“说明”里的截至日期",
      force: "输出文件已存在时覆盖；台账里已有同一天的通报时，在旁边再放一张",
    },
  },
  ownValues: { report: { output: "通报.docx" } },
  /** By exit code. */
  exitCodes: {
    done: "完成",
    unexpected: "程序出错",
    usage: "命令或选项有误",
    unreadable: "文件不存在或无法读取",
    empty: "文件是空的",
    notText: "读不到文字：格式、密码、编码或文件损坏",
    noTask: "没有读到任务，或没有找到指标",
    outputExists: "输出文件已存在",
    notWritten: "无法写入输出文件",
    partly: "部分文件没有读成，其余已完成；全部没有读成时，用第一个文件的代码",
    cancelled: "已取消（Ctrl-C）",
  },
  failures: {
    unexpected: "程序出错，请把这句话告诉开发者：{reason}",
    unexpectedIn: "读文件“{file}”时程序出错，已跳过；请把这句话告诉开发者：{reason}",
    cancelled: "已取消，没有写任何文件",
    tooSlow: "读文件“{file}”用时过长，已跳过；请检查文件，或在 Word、WPS 中打开并另存后再试",
    tooMuch: "读文件“{file}”需要的内存过多，已跳过；请去掉其中的图片或分成几个文件后再试",
    noCommand: "没有写命令，请从 {commands} 中选一个；taizhang --help 查看用法",
    unknownCommand: "没有“{command}”这个命令，请从 {commands} 中选一个；taizhang --help 查看用法",
    unknownOption: "{command} 没有“{option}”这个选项。请运行 {command} --help 查看用法",
    optionUse: "选项“{option}”的用法不对。请运行 {command} --help 查看用法",
    noFiles: "没有写要读的文件，请写上文件或文件夹，例如 {example}",
    noLedger: "没有写台账文件，例如 {example}",
    noValue: "请写指标名称和完成值，例如 taizhang check 家庭医生签约率 42%",
    noOutput: "没有写输出文件，请加上 -o 和文件名，例如 {example}",
    outputName: "台账是 Excel 文件，输出文件“{file}”的名称请改为以 .xlsx 结尾",
    reportName: "输出文件“{file}”的名称请改为以 .docx（Word 文件）或 .xlsx（工作簿）结尾",
    oneLedger: "一次只能为一份台账生成通报，请每份台账运行一次",
    asOf: "“{value}”不是日期，请写成 2024-06-28 这样",
    dialect: "“{value}”不能用作 --dialect，请写 native 或 functions",
    missing: "找不到文件“{file}”，请核对文件名和所在的文件夹",
    folderWithoutDocument:
      "文件夹“{file}”里没有能读的文件（.docx、.pdf、.txt 等），请换一个文件夹，或写文件名",
    unreadable: "无法读取文件“{file}”（{reason}），请确认有读取的权限，且没有被其他程序占用",
    noFile: "“{file}”不是普通文件（可能是设备或管道），没有读；请先保存成文件",
    noTask: "文件“{file}”里没有读到任务和指标，请确认是政策文件的正文",
    noIndicator: "没有与“{indicator}”口径相同的指标。最接近的是“{closest}”，请核对名称、范围和口径",
    nothingAlike:
      "没有与“{indicator}”相近的指标。请换成文件里的说法（如“家庭医生签约率”），或在后面写上要查的文件；taizhang parse 文件 --json 列出文件里的全部指标",
    notYet: "与“{indicator}”相近的要求到 {day} 都还没有到期；去掉 --as-of 可以看全部要求",
    notLedger: "文件“{file}”不是台账工作簿，没有改动它；请用 taizhang fill 或加载项写成的台账",
    ledgerTableGone:
      "台账“{file}”里找不到表格“{table}”（工作表被删除，或表格被转换成了普通区域），没有改动它；请用以前的备份，或把那块区域恢复为表格",
    ledgerColumnGone:
      "台账“{file}”的“{table}”里找不到“{column}”列，无法对应各行，没有改动它；请恢复这一列或它的表头",
    ledgerOccupied:
      "台账“{file}”的“{table}”下方第 {row} 行有内容，新增的行放不下；请把它移开后再试，没有改动它",
    ledgerTotals:
      "台账“{file}”的“{table}”带有汇总行，不能在文件中加行；请先关闭汇总行，或在 Excel 中填写，没有改动它",
    ledgerOtherDocument:
      "台账“{file}”中编号“{id}”已是另一份文件《{held}》，与《{title}》不是同一份，没有改动它；请写入另一个台账",
    ledgerLocked: "台账“{file}”的工作簿结构受保护，不能加工作表，没有改动它；请先撤销保护",
    ledgerSheetThere:
      "台账“{file}”里已有工作表“{sheet}”，没有改动它；要在旁边再放一张请加 --force，原来的一张不动",
    noReportOf: "“{file}”里没有 {day} 的通报可比较；其中保存的通报：{days}",
    reportsBroken: "“{file}”里保存的通报记录无法读取，不能比较；请用 --compare 指定上期台账文件",
    ledgerUnusual: "台账“{file}”的格式无法识别，没有改动它；请在 Excel 或 WPS 中另存为 .xlsx 后再试",
    ledgerBroken: "台账“{file}”保存的填写记录已损坏，没有改动它；请用以前的备份",
    ledgerNewer: "台账“{file}”由更新的版本填写，没有改动它；请更新本程序",
    outputExists: "输出文件“{file}”已存在，没有改动它；要覆盖请加 --force",
    outputIsFolder: "输出文件“{file}”是一个文件夹，请写文件名",
    tooManyRows:
      "“{sheet}”将有 {rows} 行，超过 Excel 一张工作表的 {most} 行，没有写；请把文件分成几批，各写一本台账",
    diskFull: "磁盘空间不足，没有写入“{file}”",
    notWritable: "无法写入“{file}”：没有权限，或它正被其他程序打开（{reason}）",
  },
  /** The table that `check` prints. */
  checked: {
    columns: {
      verdict: "结论",
      requirement: "要求",
      due: "截止日期",
      indicator: "指标",
      score: "匹配度",
      document: "文件",
      explanation: "说明",
    },
  },
  /** What is there already, in another file or in the ledger. */
  editions: {
    duplicate: "“{file}”与“{other}”内容相同，只计一份",
    older: "“{file}”是旧版本，已用较新的“{other}”",
    olderByOrder:
      "“{file}”与“{other}”是同一文件的两个版本，没有日期可比，已用后列的“{other}”；不对时请只选要用的那一份",
    update: "“{file}”是台账中“{other}”的新版本，已更新原有各行，填写的内容保留",
    outdated: "台账中的“{other}”比“{file}”新，没有并入；确要用旧版时请另存一份新台账",
    nothingNew: "没有要写的内容",
  },
  summary: {
    columns: {
      file: "文件",
      items: "任务",
      targets: "指标",
      units: "单位",
      review: "待核对",
      findings: "提示",
      title: "标题",
    },
    total: "合计",
    untitled: "（无标题）",
    /** Of a file that is there twice, or in a later version. */
    left: "（不计入合计）{title}",
    finding: "{file}：{sentence}",
    partly: "{failed} 个文件没有读成，其余 {read} 个已完成",
    merged:
      "已并入 {file}：新增 {added} 行，更新 {changed} 行，未变 {unchanged} 行；待决定 {conflict} 处，原文已无 {gone} 行",
    shutOut: "“{table}”右边有内容，新增的列“{columns}”没有加进去；请把右边的内容移开，再并入一次",
    conflict: "待决定：{row} 的“{column}”，表中为“{before}”，新读到“{after}”；保留表中内容",
    reported:
      "已写入 {file}（截至 {date}）：任务 {tasks} 项，已完成和按序时推进 {onSchedule} 项，逾期 {overdue} 项；指标 {targets} 项，达标 {met} 项",
    counted: "行数多，“{sheet}”中的计数写成数值，不随填报变化：实时公式会让 Excel 每次录入都停顿",
    sheetAdded: "通报工作表“{sheet}”已放进 {file}，其余内容不变",
    compared: "与 {date} 的通报比较",
    written: "已写入 {file}（截至 {date}）",
  },
  progress: "正在读取 {at}/{total}：{file}",
};

export type CliText = typeof zh;
export const cliText: CliText = zh;
