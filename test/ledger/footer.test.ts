import { footerParts } from "../../src/ledger";

test.each([
  ["&L左&C中&R右", { left: "左", center: "中", right: "右" }],
  ["&L左&R第 &P 页，共 &N 页", { left: "左", center: "", right: "第 &P 页，共 &N 页" }],
  ["中间", { left: "", center: "中间", right: "" }],
  ["&L研发&&Cloud&R右", { left: "研发&&Cloud", center: "", right: "右" }],
  ["&L甲&&&C乙", { left: "甲&&", center: "乙", right: "" }],
  ["", { left: "", center: "", right: "" }],
])("%s in its parts", (written, parts) => {
  expect(footerParts(written)).toEqual(parts);
});
