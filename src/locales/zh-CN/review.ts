/** Why a person should look at a reading, and what is odd about a document. `{…}` are filled in. */
const zh = {
  /** For items and targets, by `review` code. */
  reasons: {
    noVerb: "没有动词说明这个数要完成，请确认是不是指标",
    farVerb: "动词离数字较远，请确认是不是指标",
    benefit: "写的是覆盖、受益、服务的数目，请确认是要求还是效果",
    inBracket: "数字写在括号里，请确认是不是指标",
    noUnit: "数字后面没有单位",
    unitInferred: "单位由指标名称推出，请核对",
    sampling: "写的是抽查比例，请确认是不是要完成的指标",
    secondNumber: "同一句里另有比例，请确认这个数是单独的指标还是其中的条件",
    pronoun: "指标用“其”“该”指代上文，请补足所指",
    chineseCount: "由“一个”“两次”这样的汉字数词读出，请确认是不是指标",
    coverageVerb: "“全覆盖”前没有“实现”一类的词，请确认是不是指标",
    grade: "由等级读出，请对照原文核对等级",
    rank: "由名次读出，请对照原文核对名次",
    longIndicator: "指标名称过长，请核对起止",
    shortIndicator: "指标名称过短，请补足所指",
    valueOutOfRange: "百分比超过 100%，请核对数值",
    emptyRange: "区间的上限不大于下限，请核对数值",
    dueFromElsewhere: "时限由上文推定，请核对",
    correctionChanged: "做过更正，但原文的这句话已改动，更正没有套用，请重新核对",
    correctionReread: "做过更正，但其余内容的读法有变化，请重新核对",
  },
  /** For documents, by finding code. */
  findings: {
    wrongExtension: "文件名以 .{promised} 结尾，内容是 {format} 格式，已按内容读",
    foreignText: "文件之后另有{characters}字不属于本文件，未读入：“{text}…”",
    repeatedAtJoint: "换页处重复的“{text}”只读了一次",
    sectionOrder: "“{number}”排在“{after}”之后，章节次序有误",
    numberingGap: "“{after}”之后直接是“{number}”，编号不连续",
    repeatedBody: "“{number}”的内容与“{of}”相同",
    brokenOff: "“{number}”的内容没有写完：“…{end}”",
    noTitle: "没有读到标题",
    noNumber: "没有读到文号",
    noDate: "没有读到成文日期",
    noItems: "没有读到任务",
  },
  /** For a code that has no words here. */
  other: "请核对（{code}）",
};

export type ReviewText = typeof zh;
export const reviewText: ReviewText = zh;
