/**
 * What a body whose name ends so may do in a text.
 * - prefix: it takes over the prefix printed once for a list (省卫生健康委、财政厅), being an organ of that government
 * - list: a bracket that begins with it is a list of bodies, not of examples
 * - charged: a meeting charges it with work (责成…), so that its name ends here in running prose
 */
type Use = "prefix" | "list" | "charged";

/** How the names of bodies end: one table for all that looks for them. */
const ENDINGS: Readonly<Record<string, readonly Use[]>> = {
  局: ["prefix", "list", "charged"],
  厅: ["prefix", "list", "charged"],
  委: ["prefix", "list", "charged"],
  办: ["prefix", "list", "charged"],
  处: ["prefix", "list"],
  室: ["prefix", "list"],
  中心: ["prefix", "list", "charged"],
  委员会: ["prefix", "list"],
  总工会: ["prefix", "list"],
  联: ["prefix"],
  妇联: ["list"],
  残联: ["list"],
  工商联: ["list"],
  科协: ["list"],
  红十字会: ["list"],
  供销社: ["list"],
  支队: ["prefix", "list", "charged"],
  大队: ["prefix", "list", "charged"],
  总队: ["prefix"],
  署: ["prefix"],
  院: ["prefix"],
  医院: ["list"],
  法院: ["list"],
  检察院: ["list"],
  部: ["list", "charged"],
  部门: ["prefix"],
  司: ["list"],
  公司: ["prefix", "charged"],
  集团: ["charged"],
  政府: ["list", "charged"],
  管委会: ["list"],
  海关: ["list"],
  科: ["list"],
  股: [],
  会: [],
  单位: [],
  机构: [],
  企业: [],
  学校: [],
  高校: [],
  大学: [],
  银行: [],
  分行: [],
  支行: [],
  军区: [],
  街道: [],
  乡镇: [],
  站: [],
  所: [],
  队: [],
  县: [],
  市: [],
  区: [],
  州: [],
  镇: [],
};

/** Endings that are as often a part of another word need a name before them. */
const SHORTEST: Readonly<Record<string, number>> = { 科: 3, 股: 3 };
/** What may not follow in running prose for the word to end a name. */
const BEHIND: Readonly<Record<string, string>> = { 委: "(?![组宣编政统网社办])", 部: "(?!门)" };

const WORDS = Object.keys(ENDINGS);
const endingsFor = (use: Use): string[] => WORDS.filter((word) => ENDINGS[word]?.includes(use));
const LONGEST_ENDING = Math.max(...WORDS.map((word) => word.length));
/** A bracket behind a name: 市发展改革委（市数据局）. */
const BRACKET = /（[^（）]*）$/;

/** Tells names by how they end; a look-up is several times faster than a pattern, and every word of a list is asked. */
function endsIn(words: readonly string[]): (name: string) => boolean {
  const endings = new Set(words);
  return (printed) => {
    const name = printed.endsWith("）") ? printed.replace(BRACKET, "") : printed;
    for (let length = 1; length <= LONGEST_ENDING; length++) {
      const ending = name.slice(-length);
      if (endings.has(ending) && name.length >= (SHORTEST[ending] ?? 0)) return true;
    }
    return false;
  };
}

export const isOrgan = endsIn(WORDS);
export const takesPrefix = endsIn(endingsFor("prefix"));
export const opensList = endsIn(endingsFor("list"));
/** One body's name in running prose; the source of a pattern. */
export const CHARGED_BODY = `[\\u4e00-\\u9fa5]{2,18}?(?:${endingsFor("charged")
  .map((word) => word + (BEHIND[word] ?? ""))
  .join("|")})`;
/** A bracket that ends as a list of bodies does, with its day or without; the source of a pattern. */
export const CLOSES_LIST = `[${[...new Set(WORDS.map((word) => word.slice(-1)))].join("")}]等?(?:[，；][^，。；、（）]{2,20})?[）】〕]`;
