/** A notice of our own wording. 950% is a slip of whoever typed it: the reader takes it as printed, and says that it doubts it. */
export const firstVersion = `海棠市人民政府办公室关于印发《海棠市公共卫生服务提升行动方案》的通知
海府办〔2026〕12号
各县（区）人民政府，市政府各部门：
《海棠市公共卫生服务提升行动方案》已经市政府同意，现印发给你们，请认真贯彻执行。
海棠市人民政府办公室
2026年3月2日
海棠市公共卫生服务提升行动方案
一、总体要求
坚持预防为主、防治结合，把更多服务送到群众身边。
二、重点任务
（一）夯实基层服务网络。到2026年底，社区卫生服务中心达标率达到950%，家庭医生签约服务覆盖率不低于60%。（市卫生健康局牵头，市财政局配合）
（二）提升急救能力。2027年6月底前，新建急救站点12个，急救平均反应时间控制在10分钟以内。（市卫生健康局、市应急管理局负责）
三、保障措施
（一）加强组织领导。各县（区）要健全工作机制，压实责任。（各县〔区〕人民政府负责）
`;

/** Half a year later: one number changed, one task more. */
export const secondVersion = firstVersion
  .replace("海府办〔2026〕12号", "海府办〔2026〕58号")
  .replace("2026年3月2日", "2026年9月8日")
  .replace("急救站点12个", "急救站点15个")
  .replace(
    "三、保障措施",
    "（三）加强健康宣教。到2027年底，居民健康素养水平达到36%。（市卫生健康局负责）\n三、保障措施",
  );

const places = [
  "青石县",
  "临江区",
  "云岭市",
  "白沙镇",
  "望海县",
  "松溪区",
  "金川市",
  "柳河县",
  "东湖区",
  "长岗镇",
];
const fields = ["社区护理", "急救站点", "健康小屋", "家庭病床", "疫苗门诊"];
const deeds = ["建成", "新增", "改造", "完成"];

/** As many documents as asked for, each of another place or about another thing. */
export function manyDocuments(count: number, items: number): string[] {
  return Array.from({ length: count }, (_, document) => {
    const place = places[document % places.length];
    const field = fields[Math.floor(document / places.length) % fields.length];
    const lines = Array.from({ length: items }, (_each, item) => {
      const deed = deeds[item % deeds.length];
      return `${item + 1}.推进${place}第${item + 1}片区${field}建设。2027年底前，${deed}${field}${item + document + 3}个，${place}${field}满意率不低于${50 + ((item + document) % 49)}%。（${place}卫生健康局、${place}民政局负责）`;
    });
    return `${place}${field}建设行动方案\n${place?.slice(0, 1)}府办〔2026〕${document + 100}号\n一、主要任务\n${lines.join("\n")}\n${place}人民政府办公室\n2026年4月1日\n`;
  });
}
