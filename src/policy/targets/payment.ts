import type { MeasureKind } from "../numbers/measures";
import type { Surroundings } from "./surroundings";

const PAID =
  /补助|补贴|奖励|奖补|资助|奖金|给予|贴息|贷款|授信|罚款|补偿|一次性|消费券|支付标准|减免|扣除|返还|配套(?!率|设施|齐全|改造|建设|用房|学校|幼儿园|工程|完善)|起付(?:线|标准)|封顶线|扣减|支持资金|额度|租金|押金|收费|兑现|补足|征收|减按|税率|费率|利率|缴费|贡献|下达|预[拨付]|拨付(?!率)/;
const PAID_STANDARD =
  /(?:标准|经费|投入|资金)[^，。；]{0,8}(?:不低于|不少于|提高到|提高至|达到?)[^，。；]{0,6}$/;
/** Money lent or raised in such sums is an amount to reach, not a subsidy. */
const GREAT_SUM = 1e8;

const PAYABLE = new Set<MeasureKind | null>(["money", "share", "time"]);
const SUBSIDISES = /给予|最高|一次性|奖励|奖补|按/;

/** Words of payment stand in goals too: a payment rate to reach, a standard to keep, a sum to raise or to lend. */
function isGoalInMoney(s: Surroundings): boolean {
  if (s.kind === "share")
    return (
      LOWERED.test(s.governor ?? "") ||
      (!/(?:利率|税率|费率|(?:补助|补贴|贴息|奖补|资助|减免|返还|配套|救助)(?:比例|率))[^，。；、]{0,8}$/.test(
        s.left,
      ) &&
        (s.governed || /率$/.test(s.left)) &&
        (/(?:率|比例|占比|比重|增长|增速)[^，。；]{0,10}$/.test(s.left) ||
          (/不低于|达到?/.test(s.governor ?? "") && !SUBSIDISES.test(s.left))))
    );
  if (s.kind === "time") return SHORTENED.test(s.governor ?? "");
  if (s.kind !== "money" || SUBSIDISES.test(s.left)) return false;
  const raised = /(?:安排|统筹|投[放入]|筹[集措]|发放|兑现|新增|完成|实现|引导|撬动|拉动)/.test(s.left);
  return (
    PAID_STANDARD.test(s.left) ||
    (s.governor !== null && /(?:余额|规模|总额)[^，。；]{0,6}$/.test(s.left)) ||
    (raised && (s.anchor.value >= GREAT_SUM || !/每(?!年)/.test(s.left)))
  );
}

/** 拨付时间缩短至10个工作日内: how long a payment takes. */
const SHORTENED = /^(?:缩短|压缩|压减|缩减|降低?|不超过?|不得超过|控制)/;

/** 担保费率降至1%以下: a rate of payment brought down. */
const LOWERED = /^(?:下降|降低|降|压降)[到至]$/;

/** 最高补助50万元, 按1.5%缴纳: what is paid rather than reached. */
export function isPayment(s: Surroundings): boolean {
  return PAYABLE.has(s.kind) && PAID.test(s.around) && !isGoalInMoney(s);
}
