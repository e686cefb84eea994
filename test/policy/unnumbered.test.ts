import { readPolicy } from "../../src/policy";

const titles = (text: string) =>
  readPolicy(text).items.map(({ number, section, title }) => [number, section, title]);

describe("headings without numbers", () => {
  test("lines over lines over prose: the upper ones are sections", () => {
    const text = `某县推进托育服务工作方案

为推进托育服务，结合我县实际，制定本方案。

工作目标
到2026年，每千人口托位数达到4.8个。

重点任务
扩大普惠供给
年内新增普惠托位300个，县级托育综合服务中心建成投用。
责任单位：县卫生健康局、县发展改革局
加强队伍建设
每年培训托育人员不少于2次。
责任单位：县卫生健康局

工作要求
加强组织领导
各乡镇要落实属地责任。
`;
    expect(titles(text)).toEqual([
      ["1", "重点任务", "扩大普惠供给"],
      ["2", "重点任务", "加强队伍建设"],
      ["3", "工作要求", "加强组织领导"],
    ]);
    const read = readPolicy(text);
    expect(read.sections.map(({ number, title }) => [number, title])).toEqual([
      ["", "工作目标"],
      ["", "重点任务"],
      ["", "工作要求"],
    ]);
    expect(read.unattachedTargets).toMatchObject([{ value: 4.8, due: "2026-12-31" }]);
    expect(read.items[0]?.units).toEqual(["县卫生健康局", "县发展改革局"]);
    expect(read.items[0]?.targets).toMatchObject([{ value: 300 }]);
  });

  test("paragraphs with titles and bodies of their own below a numbered section", () => {
    const text = `某市疾控工作要点

一、总体要求
坚持预防为主。
二、重点任务
健全监测网络。全市设置哨点医院12家，报告及时率达到98%。（市疾控局牵头，市卫生健康委配合）
强化队伍建设。每个县至少建成1支应急队伍。（市疾控局、市委编办负责）
三、保障措施
加强领导，压实责任。
`;
    expect(titles(text)).toEqual([
      ["1", "二", "健全监测网络"],
      ["2", "二", "强化队伍建设"],
    ]);
    expect(readPolicy(text).items.map(({ targets }) => targets.length)).toEqual([2, 1]);
  });

  test("a notice of plain paragraphs has no items", () => {
    const text = `关于做好有关工作的通知

各单位：
现就做好今年的工作通知如下，请认真落实，并按要求报送进展情况和有关材料。
各单位要高度重视，明确专人负责，确保按时完成各项任务，及时反映问题。
`;
    expect(titles(text)).toEqual([]);
  });
});

describe("numbers of a kind that is not known", () => {
  const numbered = (labels: readonly string[], below: readonly string[] = []) =>
    readPolicy(
      `某某区2025年工作方案\n\n一、强化治理\n${labels.map((label) => `${label}完成老旧小区改造12个。\n`).join("")}二、优化服务\n办结2000件。\n${below.map((label) => `${label}新建社区食堂3个。\n`).join("")}`,
    ).findings.filter(({ code }) => code === "unknownNumbering");

  test("are told, with the first and how many", () => {
    expect(numbered(["KR1：", "KR2：", "KR3："])).toMatchObject([{ details: { label: "KR1", count: "3" } }]);
  });

  test("are counted below every heading", () => {
    expect(numbered(["KR1：", "KR2：", "KR3："], ["KR1：", "KR2："])).toMatchObject([
      { details: { label: "KR1", count: "5" } },
    ]);
  });

  test.each([
    ["KR1：", "KR2：", "KR3："],
    ["【子项一】", "【子项二】", "【子项三】"],
    ["S-1、", "S-2、", "S-3、"],
  ])("%s, %s, %s are such numbers", (...labels) => {
    expect(numbered(labels)).toHaveLength(1);
  });

  test.each([
    [["KR1：", "KR2："]],
    [["阶段一：", "阶段二：", "阶段三："]],
    [["①", "②", "③"]],
    [["3月", "4月", "5月"]],
  ])("%j are not", (labels) => {
    expect(numbered(labels)).toEqual([]);
  });
});
