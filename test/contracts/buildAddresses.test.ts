interface Addresses {
  base: string;
  officeJs: string;
  fault: string | null;
  warning: string | null;
}
const { buildAddresses }: { buildAddresses: (env: Record<string, unknown>) => Addresses } =
  jest.requireActual("../../scripts/build-addresses");

test("an address of one's own is taken as it is, without its closing slash", () => {
  expect(buildAddresses({ baseUrl: "https://oa.qingyuan.gov.cn/taizhang/" })).toMatchObject({
    base: "https://oa.qingyuan.gov.cn/taizhang",
    fault: null,
    warning: null,
  });
});

test.each([
  ["http://oa.qingyuan.gov.cn/", /不是 https 地址/],
  ["oa.qingyuan.gov.cn/taizhang", /不是网址/],
  ["ftp://oa.qingyuan.gov.cn/", /不是网址/],
  [true, /不是网址/],
  ["https://服务器地址/", /占位文字/],
  ["https://<服务器>/taizhang/", /占位文字/],
  ["https://…", /占位文字/],
  ["https://oa.xxx.gov.cn/taizhang/", /占位文字/],
  ["https://oa.qingyuan.gov.cn/taizhang/taskpane.html", /文件夹的地址/],
  ["https://oa.qingyuan.gov.cn/taizhang/?v=1", /文件夹的地址/],
])("baseUrl %j is refused in a sentence that shows how to write it", (baseUrl, words) => {
  const { fault } = buildAddresses({ baseUrl });
  expect(fault).toMatch(words);
  expect(fault).toMatch(/没有构建/);
});

test("without baseUrl, or with an example's, the build warns; a trial on this machine does not", () => {
  expect(buildAddresses({})).toMatchObject({
    base: "https://localhost:3000",
    fault: null,
    warning: expect.stringMatching(/没有写 baseUrl.*只能在这台机器上试用/),
  });
  expect(buildAddresses({ output: "somewhere" }).warning).toBeNull();
  expect(buildAddresses({ baseUrl: "https://tools.example.gov.cn/taizhang/" })).toMatchObject({
    fault: null,
    warning: expect.stringMatching(/示例网址/),
  });
});

test("office.js comes from an https address or a path of one's own", () => {
  const officeJs = (text: unknown) => buildAddresses({ output: "x", officeJs: text }).fault;
  expect([officeJs("office/office.js"), officeJs("https://a.cn/office.js")]).toEqual([null, null]);
  expect(officeJs("http://a.cn/office.js")).toMatch(/officeJs.*不是 https 地址/);
  // webpack's word for `--env officeJs` with nothing behind it, and for `--env officeJs=`.
  for (const empty of [true, "", " "]) expect(officeJs(empty)).toMatch(/officeJs.*没有构建.*请写/);
});
