/** Who or what an indicator can be asked of; a list of them is one subject. */
const BODY =
  "(?:医院|机构|卫生院|服务站|卫生站|卫生室|服务中心|中心|学校|高校|幼儿园|企业|园区|县（市、区）|乡镇|街道|部门|单位|老年人|居民|患者|儿童|人员|委员会|领导小组|常委会|医共体|医联体|牵头医院)";
const SUBJECT = new RegExp(
  `^(?:全[省市县区州国]|各[^，。；的]{1,8}?(?=[\\u4e00-\\u9fa5])|(?:[^，。；的、（]{1,14}?${BODY}(?:、|和|及)?)+)`,
);
const PLACE =
  /^(?:全[省市县区州国](?:所有)?|各(?:地市|地|市|县（市、区）|县|区县|区|乡镇|级[\u4e00-\u9fa5]{2,6}))/;

/** Words that begin with an act say what is done, not to whom it applies. */
const ACTS = /^(?:设置|实施|完成|按照?|在|通过|支持|开展|建|新|改|培|引|完善|推|落实|提供|向|对|为|由)/;

/** To whom the words before a number apply, where they begin with that; null where they do not say. */
export function subjectOf(words: string): string | null {
  if (ACTS.test(words)) return null;
  const place = PLACE.exec(words)?.[0] ?? "";
  const body = SUBJECT.exec(words.slice(place.length))?.[0].replace(/(?:、|和|及)$/, "") ?? "";
  const subject = place + (body.startsWith("全") || body.startsWith("各") ? "" : body);
  return subject === "" ? null : subject;
}
