/** What the manifest check says; `{what}` names the place. */
const zh = {
  fine: "清单检查通过：{file}，共 {rules} 条规则。",
  found: "清单检查发现 {count} 处问题：{file}",
  unreadable: "读不到文件：{file}。请核对路径；构建以后清单在 dist/manifest.xml",
  /** A manifest that was taken out of its folder. */
  alone:
    "{folder} 里只有清单，没有加载项的其他文件，所以没有核对图标和各文件是否齐全；要一起核对，请检查构建出的 dist/manifest.xml，或网站文件夹里的那一份。",
  lookedIn: "图标和各文件是在清单所在的文件夹 {folder} 里找的。",
  rules: {
    wellFormed: "不是格式正确的 XML：{what}",
    elementOrder: "元素缺少、多余或顺序不对：{what}",
    namespaces: "元素不在应有的命名空间：{what}",
    guid: "Id 不是有效的 GUID：{what}",
    version: "版本号应为 1 至 4 个不超过 65535 的数：{what}",
    residsResolve: "resid 找不到对应类别的资源：{what}",
    residLength: "resid 为空或超过 32 个字符：{what}",
    resourcesUsed: "资源没有被用到：{what}",
    distinctIds: "id 重复或超过 125 个字符：{what}",
    shortStrings: "短文本为空或超过 125 个字符：{what}",
    longStrings: "长文本为空或超过 250 个字符：{what}",
    locale: "默认语言应为 zh-CN：{what}",
    translations: "应以中文为默认值，并且只有一个 en-US 英文替换：{what}",
    https: "地址不是 https：{what}",
    oneBase: "地址不在页面所在的目录之下：{what}",
    filesExist: "地址所指的文件不存在：{what}",
    icons: "缺少图标，或图标尺寸不符：{what}",
    oneRuntime: "各处没有使用同一个长期运行的页面：{what}",
    requirements: "要求集与代码所用的不一致：{what}",
    actions: "功能区命令与代码登记的不一致：{what}",
    permissions: "权限应为 ReadWriteDocument：{what}",
    namespace: "函数命名空间应为不随语言变化的英文词：{what}",
    functionNames: "自定义函数的标识或名称不合要求（字母开头，至少 3 个字符，不像单元格地址）：{what}",
    functionsDistinct: "自定义函数的标识或名称重复：{what}",
  },
};

export type ManifestText = typeof zh;
export const manifestText: ManifestText = zh;
