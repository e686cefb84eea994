/** Printed matter that is not the document's own words, told line by line. */
export type Furniture = "pageNumber" | "webPage" | "masthead" | "letterhead" | "imprint" | "contents";

/** Longer lines are prose, whatever they hold. */
const LONGEST = 160;
/** Words of a web page's own buttons and links; a sentence may speak of them (网站无障碍改造). */
const WEB_LINKS =
  /(?:ICP备|公网安备|版权所有|网站地图|扫一扫|打印本页|关闭窗口|我要纠错|分享到|无障碍|手机版|设为首页|加入收藏|上一篇|下一篇|相关链接|相关文件|相关解读|政策解读：|附件下载|网站声明|联系我们)/;
const SENTENCE = /[。；]|，.*，/;

const KINDS: [Furniture, RegExp][] = [
  [
    "pageNumber",
    /^[-·•\s]*(?:第?\s*\d{1,4}\s*页?|\d{1,4}\s*\/\s*\d{1,4}|第\s*\d+\s*页[，,\s]*共\s*\d+\s*页)?[-·•\s]*$/,
  ],
  ["contents", /^目\s*录$|[.…·]{3,}\s*\d+$/],
  [
    "masthead",
    /^[\u4e00-\u9fa5]{0,6}\s*[A-Z]\d{1,2}版?$|^[\u4e00-\u9fa5]{2,6}\s*\d{1,2}版$|^第\d+版|\d{4}年\d{1,2}月\d{1,2}日[\s/]*星期[一二三四五六日天]|(?:责任?编辑?|主编|美编|版式|校对)[：\s/].*(?:责任?编辑?|主编|美编|版式|校对)/,
  ],
  ["letterhead", /^[\u4e00-\u9fa5\s]{4,30}文\s*件$|^签发人/],
  [
    "imprint",
    /^(?:公开方式|信息公开(?:选项|类别)|抄\s*送|抄\s*报|主题词|联系人|联系电话)：|^（?此件(?:主动|依申请)?(?:公开|不)|^主动公开$|^[\u4e00-\u9fa5]{4,30}\s*\d{4}年\d{1,2}月\d{1,2}日印发$|^\d{4}年\d{1,2}月\d{1,2}日印发$|^（?共印\d+份|^(?:出席|列席|请假|缺席|主持|记录|分送|参会(?:人员|单位)?|参加(?:人员|单位)?|出席人员|列席人员)：/,
  ],
  [
    "webPage",
    /^(?:您?(?:的|当前)?(?:所在)?位置|当前位置)|^首页\s*[>》›|/]|^(?:索\s*引\s*号|组配分类|主题分类|发布机构|发文机关|发布日期|发文日期|成文日期|发布时间|生效日期|有效性|时效性|文\s*号|名\s*称|标\s*题|关键词|来源|信息来源|浏览次数|点击数|作者|责任编辑|字体|字号|效力状态|体裁分类|公开范围|主办单位|承办单位|网站标识码|地址|邮编|技术支持)\s*[：〔]|^(?:打印|关闭|分享|收藏|返回顶部|大\s*中\s*小|【?\s*字体)|^【?(?:打印|关闭|大|中|小)】/,
  ],
];

export function furnitureOf(text: string): Furniture | null {
  if (text.length > LONGEST) return null;
  for (const [kind, pattern] of KINDS) if (pattern.test(text)) return kind;
  return WEB_LINKS.test(text) && !SENTENCE.test(text) ? "webPage" : null;
}

/** How a news report opens or is credited; no policy document does. */
export const NEWS =
  /^(?:本报讯|.{0,8}(?:日报|晚报|早报|时报|商报|都市报|新闻网|在线)讯|新华社.{0,8}电|.{0,6}受访者供图)|新华社.{0,8}(?:电|讯)|记者(?:从|近日|昨|今|\d)|通讯员.{0,12}(?:报道|摄)|获悉，/;
