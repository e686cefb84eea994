import type { ItemKind } from "../document";

const PREAMBLE =
  /^(?:总体(?:要求|思路|目标|部署|安排)|指导思想|基本(?:原则|思路|目标)|工作(?:目标|思路|原则)|主要(?:目标|指标)|发展(?:目标|思路|基础|环境)|目标(?:任务|要求)?|规划(?:背景|目标)|形势|远景目标|阶段目标|总目标|年度目标|行动目标|任务目标|实施范围|适用范围)/;
const SAFEGUARD =
  /组织(?:领导|保障|实施|推进)|保障(?:措施|机制)$|实施保障|工作(?:要求|保障)|有关要求|相关要求|^(?:附则|监督管理|保障|要求)$|措施保障/;

/** An item's kind by its own title or its section's; what stands under neither heading is a task. */
export function kindOf(title: string, sectionTitle: string): ItemKind {
  if (PREAMBLE.test(sectionTitle) || PREAMBLE.test(title)) return "preamble";
  if (SAFEGUARD.test(sectionTitle) || (sectionTitle === "" && SAFEGUARD.test(title))) return "safeguard";
  return sectionTitle === title && SAFEGUARD.test(title) ? "safeguard" : "task";
}
