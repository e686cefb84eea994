import {
  AlignmentType,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from "docx";

const centred = { alignment: AlignmentType.CENTER };
const right = { alignment: AlignmentType.RIGHT };
const change = { author: "甲", date: "2024-01-01T00:00:00Z" };

const p = (text: string, options = {}) => new Paragraph({ ...options, children: [new TextRun(text)] });
const runs = (...children: ParagraphChild[]) => new Paragraph({ children });
const numbered = (level: number, text: string) =>
  new Paragraph({ numbering: { reference: "official", level }, children: [new TextRun(text)] });
const title = (...lines: string[]) =>
  new Paragraph({
    ...centred,
    children: lines.map((text, at) => new TextRun(at === 0 ? { text } : { text, break: 1 })),
  });
const newPage = () => new Paragraph({ children: [new PageBreak()] });

type Cell = string | TableCell;
const cell = (text: string, options = {}) =>
  new TableCell({ ...options, children: text.split("\n").map((line) => p(line)) });
const begins = (text: string) => cell(text, { verticalMerge: VerticalMergeType.RESTART });
const goesOn = () => cell("", { verticalMerge: VerticalMergeType.CONTINUE });
const table = (...rows: Cell[][]) =>
  new Table({
    rows: rows.map(
      (row) => new TableRow({ children: row.map((one) => (typeof one === "string" ? cell(one) : one)) }),
    ),
  });

/** A notice under a red head as an office sends it: numbered by Word, with a change, a note, two annexes and an imprint. */
export async function redHead(): Promise<Uint8Array> {
  const levels = [
    { level: 0, format: LevelFormat.CHINESE_COUNTING, text: "%1、" },
    { level: 1, format: LevelFormat.CHINESE_COUNTING, text: "（%2）" },
    { level: 2, format: LevelFormat.DECIMAL, text: "%3." },
  ];
  const document = new Document({
    numbering: { config: [{ reference: "official", levels }] },
    footnotes: { 1: { children: [p("到2030年达到99%。")] } },
    sections: [
      {
        headers: { default: new Header({ children: [p("内部资料 注意保存")] }) },
        footers: {
          default: new Footer({
            children: [runs(new TextRun("— "), new TextRun({ children: [PageNumber.CURRENT] }))],
          }),
        },
        children: [
          p("清源市人民政府办公室文件", centred),
          p("清政办发〔2024〕12号", centred),
          title("清源市人民政府办公室", "关于印发清源市养老服务提升行动方案", "（2024—2025年）的通知"),
          p("各县（市、区）人民政府，市政府各部门、各直属机构："),
          p(
            "　　《清源市养老服务提升行动方案（2024—2025年）》已经市政府同意，现印发给你们，请认真贯彻执行。",
          ),
          p("清源市人民政府办公室", right),
          p("2024年3月5日", right),
          p("（此件公开发布）"),
          newPage(),
          title("清源市养老服务提升行动方案", "（2024—2025年）"),
          p("为推进基本养老服务体系建设，制定本方案。"),
          numbered(0, "工作目标"),
          runs(
            new TextRun("到2025年底，全市护理型床位占比达到"),
            new DeletedTextRun({ ...change, id: 1, text: "55%" }),
            new InsertedTextRun({ ...change, id: 2, text: "60%" }),
            new TextRun("以上"),
            new FootnoteReferenceRun(1),
            new TextRun("。"),
          ),
          numbered(0, "重点任务"),
          numbered(1, "完善设施网络。"),
          numbered(2, "新建改建。2024年12月底前，新建养老服务站120个。"),
          numbered(2, "改造提升。改造敬老院12所。（市民政局牵头，市财政局、自然资源局配合）"),
          numbered(1, "加强队伍建设。"),
          p("培训养老护理员2000人次。（责任单位：市人力资源社会保障局、市民政局）"),
          numbered(0, "保障措施"),
          numbered(1, "加强组织领导。各地各部门要高度重视。"),
          p("附件：1.清源市养老服务提升行动重点任务分工表"),
          p("      2.清源市养老服务主要指标"),
          newPage(),
          p("附件1"),
          p("清源市养老服务提升行动重点任务分工表", centred),
          table(
            ["序号", "工作任务", "具体措施", "牵头单位", "配合单位", "完成时限"],
            [cell("一、设施网络", { columnSpan: 6 })],
            [
              begins("1"),
              begins("新建改建"),
              "新建养老服务站120个",
              "市民政局",
              "市财政局\n市自然资源局",
              "2024年12月底前",
            ],
            [goesOn(), goesOn(), "盘活闲置用房30处", "市国资委", "/", "2025年6月底前"],
            ["2", "智慧养老", "建设信息平台1个", "市大数据局", "市民政局", "2025年"],
          ),
          newPage(),
          p("附件2"),
          p("清源市养老服务主要指标", centred),
          table(
            ["序号", "指标", "单位", "2023年", "2025年", "属性"],
            ["1", "养老床位总数", "万张", "3.5", "4.2", "预期性"],
            ["2", "老年人健康管理率", "%", "68", "≥72", "约束性"],
          ),
          table(["抄送：市委各部门，市人大常委会办公室。"], ["清源市人民政府办公室　　2024年3月5日印发"]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
