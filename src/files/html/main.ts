import { isBlock, linesOf } from "./lines";
import { attribute, childrenOf, type Element, isElement, isText, type Page, textOf } from "./tree";

/** Where a page holds what surrounds its main text, by class, id or role. */
const SURROUNDINGS =
  /(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|breadcrumbs?|crumbs?|position|location|weizhi|dqwz|foot(?:er)?|copyright|share|bshare|bdsharebuttonbox|toolbar|tools?|print|fontsize|related?|relevant|recommend|xgwj|xgjd|xglj|sidebar|aside|pager?|prevnext|prev|qrcode|ewm|login|search|banner|logo|head(?:er)?|comments?)(?:$|[\s_\d-])|contentinfo|navigation/i;
const SURROUNDING_TAGS = new Set(["footer", "header", "aside"]);
/** More prose than this stands in no surroundings, whatever they are called. */
const MOST_AROUND = 600;

/** A block of nothing but links: menus, lists of other documents. */
const MOST_LINKED = 0.5;
const FEW_LINKS = 2;

/** An element is left for its child only where the child holds nearly all of its prose. */
const NEARLY_ALL = 0.9;

/** Facts of the document that a page prints beside its main text; the reader knows these labels. */
const FACT =
  /^【?(?:索\s*引\s*号|发文字号|文\s*号|发布机构|发文机关|成文日期|发文日期|印发日期|发布日期|发布时间|公开日期|生成日期|时效性|有效性|主题分类|名\s*称|标\s*题)】?\s*[:：]\s*\S/;
const NAMES_FACTS = /索\s*引\s*号|发文字号|成文日期|发文机关/;
const NUMBER = /^[\u4e00-\u9fa5]{1,12}[〔［[（(]\d{4}[〕］\])）]第?\d{1,5}号$/;
const LONGEST_FACT = 120;

/** The lines of a page's main text: the facts and the title printed beside it first. */
export function mainLines({ body, head }: Page): string[] {
  const prose = new Prose();
  const main = mainOf(body, prose);
  const lines = linesOf(main, (element) => isAround(element, prose));
  if (main === body) return lines;
  const { above, title } = linesAbove(body, main);
  return [...above, ...missingTitle(title ?? titleOf(head), lines), ...lines];
}

/** How much prose an element holds: its characters of script, those of links counted apart. */
class Prose {
  private readonly known = new Map<Element, { own: number; linked: number; links: number }>();

  of(element: Element): { own: number; linked: number; links: number } {
    const known = this.known.get(element);
    if (known) return known;
    const sum = { own: 0, linked: 0, links: 0 };
    for (const child of childrenOf(element))
      if (isText(child)) sum.own += lengthOf(child.value);
      else if (isElement(child)) {
        const { own, linked, links } = this.of(child);
        const isLink = child.tagName === "a";
        sum.own += isLink ? 0 : own;
        sum.linked += isLink ? own + linked : linked;
        sum.links += isLink ? 1 : links;
      }
    this.known.set(element, sum);
    return sum;
  }
}

const lengthOf = (text: string): number => text.match(/[\p{L}\p{N}\p{P}]/gu)?.length ?? 0;

/** The smallest element that holds nearly all of the prose. */
function mainOf(body: Element, prose: Prose): Element {
  let main = body;
  for (;;) {
    const inner = childrenOf(main).filter(isElement);
    const around = inner.reduce((sum, child) => sum + (isAround(child, prose) ? prose.of(child).own : 0), 0);
    const next = heaviest(inner, (prose.of(main).own - around) * NEARLY_ALL, prose);
    const below = next && (next.tagName === "table" ? layoutCell(next, prose) : next);
    if (!below || isAround(below, prose) || isParagraph(below)) return main;
    main = below;
  }
}

const heaviest = (elements: readonly Element[], least: number, prose: Prose): Element | undefined =>
  elements.find((element) => prose.of(element).own >= Math.max(least, 1));

/** The cell that holds nearly all of a table: the table only places the page's parts. */
function layoutCell(table: Element, prose: Prose): Element | undefined {
  const least = prose.of(table).own * NEARLY_ALL;
  let inner: Element | undefined = table;
  while (inner && inner.tagName !== "td") inner = heaviest(childrenOf(inner).filter(isElement), least, prose);
  return inner;
}

const holdsBlocks = (element: Element): boolean => childrenOf(element).some((child) => isBlock(child));
const isParagraph = (element: Element): boolean =>
  /^(?:p|h\d|li|pre)$/.test(element.tagName) || (!isBlock(element) && !holdsBlocks(element));

/** What stands around a main text: by its name, or because it is a list of links. */
function isAround(element: Element, prose: Prose): boolean {
  const { own, linked, links } = prose.of(element);
  if (own + linked === 0) return false;
  const named =
    SURROUNDING_TAGS.has(element.tagName) ||
    SURROUNDINGS.test(
      `${attribute(element, "class")} ${attribute(element, "id")} ${attribute(element, "role")}`,
    );
  if (named && own < MOST_AROUND) return !NAMES_FACTS.test(textOf(element));
  if (!isBlock(element) || links <= FEW_LINKS) return false;
  return linked > (own + linked) * MOST_LINKED && !/^\s*附\s*件/.test(textOf(element));
}

/** What the page prints above its main text and is the document's: its facts and its heading. */
function linesAbove(body: Element, main: Element): { above: string[]; title: string | null } {
  const above: string[] = [];
  let title: string | null = null;
  const outer = ancestorsOf(main);
  /** True where the main text begins: nothing behind it is looked at. */
  const visit = (element: Element): boolean => {
    if (element === main) return true;
    if (/^h[1-3]$/.test(element.tagName)) title = linesOf(element).join("");
    const inner = childrenOf(element).filter(isElement);
    const isWhole =
      element.tagName === "table" || !inner.some((child) => isBlock(child) || holdsBlocks(child));
    if (!isWhole || outer.has(element)) return inner.some(visit);
    above.push(...linesOf(element).filter((line) => isFact(line)));
    return false;
  };
  visit(body);
  return { above, title };
}

function ancestorsOf(element: Element): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  for (let node: Element["parentNode"] = element; node; node = "parentNode" in node ? node.parentNode : null)
    found.add(node);
  return found;
}

/** 政府网站 name the document in their head. A page's title may go on with the site's name. */
function titleOf(head: ReadonlyMap<string, string>): string | null {
  const named = head.get("articletitle") || (head.get("title") ?? "").split(/\s*[-_|—]\s*/)[0];
  return named && lengthOf(named) > 5 ? named : null;
}

const isFact = (line: string): boolean =>
  line.length < LONGEST_FACT && (FACT.test(line) || NUMBER.test(squeeze(line)));

const squeeze = (text: string): string => text.replace(/\s/g, "");

/** A title that the main text does not print itself. */
function missingTitle(title: string | null, lines: readonly string[]): string[] {
  if (title === null || title === "") return [];
  return squeeze(lines.slice(0, 12).join("")).includes(squeeze(title)) ? [] : [title];
}
