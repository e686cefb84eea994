import type { ItemKind } from "../document";

const PREAMBLE =
  /^(?:总体(?:要求|思路|目标|部署|安排)|指导思想|基本(?:原则|思路|目标)|工作(?:目标|思路|原则)|主要(?:目标|指标)|(?:改革|建设|考核|绩效|预期)目标|总则$|发展(?:目标|思路|基础|环境)|目标(?:任务|要求)?|规划(?:背景|目标)|形势|远景目标|阶段目标|总目标|年度目标|行动目标|任务目标|实施范围|适用范围)/;
const SAFEGUARD =
  /组织(?:领导|保障|实施|推进)|保障(?:措施|机制)$|实施保障|工作(?:要求|保障)|有关要求|相关要求|^(?:附则|监督管理|保障|要求)$|措施保障/;

const BACKGROUND =
  /^(?:(?:规划|发展|编制)?背景|(?:发展|工作|规划)?(?:基础|环境|成就|成效|现状|形势)|(?:主要|工作|取得的?)成[效就]|(?:存在的?|主要|突出)问题|(?:面临的?)?(?:形势|机遇|挑战)(?:和|与)?(?:形势|机遇|挑战|要求)?|现状(?:与|和)(?:形势|问题)|基本情况|.{0,6}回顾)$/;

const PROCEDURE =
  /^(?:[一二三四五六七八九十]、)?(?:督[查导]|检查|考核|评估|评价|调研|抽查|暗访|评审)(?:的)?(?:时间|方式|方法|安排|对象|范围|步骤|程序|分组|纪律|方式方法|时间安排|时间和方式|方式和时间)$/;

/** Whether a heading stands above how an inspection is run, which asks nothing of those inspected. */
export function isProcedure(title: string): boolean {
  return PROCEDURE.test(title);
}

/** Whether a heading tells how things stand, so that no number below it asks for anything. */
export function isBackground(title: string): boolean {
  return BACKGROUND.test(title);
}

/** An item's kind by its own title or its section's; what stands under neither heading is a task. */
export function kindOf(title: string, sectionTitle: string): ItemKind {
  if (PREAMBLE.test(sectionTitle) || PREAMBLE.test(title)) return "preamble";
  if (SAFEGUARD.test(sectionTitle) || (sectionTitle === "" && SAFEGUARD.test(title))) return "safeguard";
  return sectionTitle === title && SAFEGUARD.test(title) ? "safeguard" : "task";
}
