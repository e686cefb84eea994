/** What the pane says before the application itself is there. */
const zh = {
  noOffice:
    "没有加载到 Office 脚本库（office.js）。请检查网络；内网部署时，请管理员改用本单位服务器上的副本重新构建。",
  noExcel: "请在 Excel 中打开：插入或开始选项卡 → 加载项 → 目标台账。",
  notLoaded: "界面没有加载成功。请检查网络后重试。",
  retry: "重试",
};

export type BootText = typeof zh;
export const bootText: BootText = zh;
