/** Where the built add-in will be served, from what `--env` says; each fault is told in one sentence, in both languages. */

/** Where the manifest in the repository says the add-in is served; the build puts its own address in its place. */
const developmentUrl = "https://localhost:3000";
/** Microsoft's public address. In China: https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js */
const publicOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const EXAMPLE = "--env baseUrl=https://oa.xxx.gov.cn/taizhang/";

/** Words of instructions that were copied as they stand, and hosts that belong to nobody (RFC 2606). */
const placeholder = /[<>{}…《》]|服务器|地址|网址|域名|主机|your-?(?:server|host|domain)|\bx{3,}\b/i;
const exampleHost = /(?:^|\.)(?:example(?:\.(?:com|org|net|gov\.cn|cn))?|test|invalid)$/i;

/** Sentences in both languages: nobody has said which one yet. */
const sentences = {
  notAddress: (text) =>
    `baseUrl “${text}” 不是网址，没有构建。请写加载项所在文件夹的 https 地址，例如 ${EXAMPLE}\nbaseUrl is no address: ${text}`,
  placeholder: (text) =>
    `baseUrl “${text}” 是说明里的占位文字，没有构建。请换成本单位网站上放加载项的地址，例如 ${EXAMPLE}\nbaseUrl is still a placeholder: ${text}`,
  notSecure: (text) =>
    `baseUrl “${text}” 不是 https 地址，没有构建：Excel 只从 https 网站加载。请改成 https:// 开头的地址；网站还没有证书的，请先配好\nbaseUrl must be an https address: ${text}`,
  notFolder: (text) =>
    `baseUrl “${text}” 应是放加载项的文件夹的地址，不带文件名和 ?、# 后面的内容，没有构建。例如 ${EXAMPLE}\nbaseUrl must be the address of a folder: ${text}`,
  example: (text) =>
    `注意：baseUrl “${text}” 是示例网址，清单里写的就是它，Excel 打不开。正式部署请换成本单位的地址，例如 ${EXAMPLE}\nbaseUrl is an example address: ${text}`,
  missing: () =>
    `注意：没有写 baseUrl，清单里的地址是 ${developmentUrl}，只能在这台机器上试用。正式部署请加上网站的地址，例如 npm run build -- ${EXAMPLE}\nNo baseUrl given: the manifest names ${developmentUrl}`,
  officeJs: (text) =>
    `officeJs “${text}” 不是 https 地址，没有构建。请写 https:// 开头的地址，或本站上的路径，例如 --env officeJs=office/office.js\nofficeJs must be an https address or a path: ${text}`,
};

/** What is wrong with an address that was given, as a key of the sentences; null where nothing is. */
function faultOf(text) {
  if (placeholder.test(text)) return "placeholder";
  if (!URL.canParse(text)) return "notAddress";
  const { protocol, pathname, search, hash } = new URL(text);
  if (protocol === "http:") return "notSecure";
  if (protocol !== "https:") return "notAddress";
  return search || hash || /\.(?:html?|xml|js)$/i.test(pathname) ? "notFolder" : null;
}

/** What was given, trimmed; webpack hands over `true` where no value stands behind a name. */
function textOf(given) {
  if (given === undefined) return undefined;
  return typeof given === "string" ? given.trim() : "";
}

/**
 * @param env `baseUrl` and `officeJs` as given; `output` where the build is for a trial on this machine
 * @returns base without the closing slash, officeJs, and either a fault that forbids to build or a warning; null where there is none
 */
function buildAddresses({ baseUrl, officeJs: office, output } = {}) {
  const given = textOf(baseUrl);
  const officeJs = textOf(office) ?? publicOfficeJs;
  const base = (given ?? developmentUrl).replace(/\/+$/, "");
  const code = given === undefined ? null : faultOf(given);
  const isOffice = officeJs !== "" && (!/^[a-z][a-z\d+.-]*:/i.test(officeJs) || /^https:/i.test(officeJs));
  const fault = code ? sentences[code](given) : isOffice ? null : sentences.officeJs(officeJs);
  const warning =
    given === undefined
      ? output === undefined
        ? sentences.missing()
        : null
      : !fault && exampleHost.test(new URL(given).hostname)
        ? sentences.example(given)
        : null;
  return { base, officeJs, fault, warning };
}

/** Says at the end of a build, where it is read, what the build does not refuse. */
class Warning {
  constructor(sentence) {
    this.sentence = sentence;
  }

  apply(compiler) {
    compiler.hooks.done.tap("BuildAddresses", () => console.warn(`\n${this.sentence}\n`));
  }
}

module.exports = { buildAddresses, developmentUrl, Warning };
