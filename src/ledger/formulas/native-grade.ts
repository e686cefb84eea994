/**
 * Grades in formulas: 三级, 三级甲等 or the level as a number, held against ≥二级 or ≥三级甲等. A grade lies at level + 等 ÷ 10;
 * without its 等 it may be anywhere up to + 0.4: see `gradeRange`. Other scales (优秀, 4A) are left to a person.
 */
const digits = '{"一","二","三","四","五","六","七","八","九"}';
const rank = (cell: string, among: string) =>
  `(ISNUMBER(FIND("丙",${cell}))*0.1+ISNUMBER(FIND("乙",${cell}))*0.2+ISNUMBER(FIND("甲",${cell}))*0.3${among})`;

const withSpecial = (cell: string) => rank(cell, `+ISNUMBER(FIND("特",${cell}))*0.4`);

/** Level of the grade entered; an error where it is none. */
const level =
  `IF(ISNUMBER([@actual]),[@actual],IF(OR(AND(LEN([@actual])=2,RIGHT([@actual],1)="级"),` +
  `AND(LEN([@actual])=4,MID([@actual],2,1)="级",RIGHT([@actual],1)="等",${withSpecial("MID([@actual],3,1)")}>0)),` +
  `MATCH(LEFT([@actual],1),${digits},0),NA()))`;

const enteredRank = `IF(ISNUMBER([@actual]),0,${withSpecial("[@actual]")})`;
export const gradeLevel = level;
export const gradeLow = `(${level}+${enteredRank})`;
export const gradeHigh = `(${level}+IF(${enteredRank}>0,${enteredRank},0.4))`;
export const gradeFloor = `([@value]+${withSpecial("[@requirement]")})`;

/** The requirement's name is on the scale of levels: ≥三级甲等, not ≥优秀. */
export const onLevelScale =
  'SUMPRODUCT(ISNUMBER(FIND({"一","二","三","四","五","六","七","八","九"}&"级",[@requirement]))*1)>0';
