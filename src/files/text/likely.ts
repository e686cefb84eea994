/** Characters that make up much of any Chinese text, in simplified and traditional writing alike. */
const COMMON = new Set(
  "的一是在不了有和人中大上我以要用生到作地出就分成可主年同工也能下子面而方多定行法所民得十三之等部度家力如水化高自二理起小物加量都制使本去把性好合因由其些前外天政四日那社事平形相全表心反你明看原又利比或但第向道命此月公情者最立代想已通提直五位入常文次品式活及管特件求老基手角期根指九放西被先回任取南色光保治北造百口世金增思交受共收改清己美再更白教安身例真具目至走示完八名才科信空元今土步石界林律且越音布容非近千周素技青列支般史感便往何除太精值族存候快效院查江型眼王按格易置派始却育京包火住局引市府省委推",
);
const HAN = /\p{Script=Han}/gu;
/** As much of a text as tells. */
const SAMPLE = 4000;
/** With fewer characters nothing can be said. */
const FEWEST = 20;
/** Real texts hold 30 to 45 common characters in a hundred, rubbish hardly any. */
const LEAST_SHARE = 0.1;

/** The share of common characters among the Chinese ones; null where there are too few to say. */
export function commonShare(text: string): number | null {
  const characters = text.slice(0, SAMPLE).match(HAN) ?? [];
  if (characters.length < FEWEST) return null;
  return characters.filter((character) => COMMON.has(character)).length / characters.length;
}

/** Whether a text looks as if it had been read in the wrong encoding, now or before it was saved. */
export function looksGarbled(text: string): boolean {
  const share = commonShare(text);
  return share !== null && share < LEAST_SHARE;
}
