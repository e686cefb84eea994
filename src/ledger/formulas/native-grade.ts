/**
 * Grades in formulas: 三级, 三级甲等 or the level as a number, held against ≥二级 or ≥三级甲等. A grade lies at level + 等 ÷ 10;
 * without its 等 it may be anywhere up to + 0.4: see `gradeRange`. Texts of other scales (优秀, 4A) are left to a person.
 */
const digits = `{${[..."一二三四五六七八九123456789"].map((digit) => `"${digit}"`).join(",")}}`;
const rank = (cell: string) =>
  `(${[..."丙乙甲特"].map((name, place) => `ISNUMBER(FIND("${name}",${cell}))*0.${place + 1}`).join("+")})`;

/** Level of the grade entered; an error where it is none. */
export const gradeLevel =
  `IF(ISNUMBER([@actual]),[@actual],IF(OR(AND(LEN([@actual])=2,RIGHT([@actual],1)="级"),` +
  `AND(LEN([@actual])=4,MID([@actual],2,1)="级",RIGHT([@actual],1)="等",${rank("MID([@actual],3,1)")}>0)),` +
  `MOD(MATCH(LEFT([@actual],1),${digits},0)-1,9)+1,NA()))`;

const enteredRank = `IF(ISNUMBER([@actual]),0,${rank("[@actual]")})`;
export const gradeLow = `(${gradeLevel}+${enteredRank})`;
export const gradeHigh = `(${gradeLevel}+IF(${enteredRank}>0,${enteredRank},0.4))`;
export const gradeFloor = `([@value]+${rank("[@requirement]")})`;

const asks = (names: string[]) =>
  `OR(${names.map((name) => `ISNUMBER(FIND("${name}",[@requirement]))`).join(",")})`;

/** Another scale than 三级: 优秀, Ⅲ类, 二等奖; 5A and 五星 too, save for a plain number, which is one of theirs. */
export const asksOtherScale = `OR(${asks(["优秀", "良好", "合格", "类", "奖"])},AND(NOT(ISNUMBER([@actual])),${asks(["A", "星"])}))`;
