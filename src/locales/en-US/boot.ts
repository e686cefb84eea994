import type { BootText } from "../zh-CN/boot";

export const bootText: BootText = {
  noOffice:
    "The Office script library (office.js) did not load. Check the network; on a closed network, ask your administrator to build with a copy on your own server.",
  noExcel: "Open this in Excel: Insert or Home tab → Add-ins → Target Ledger.",
  notLoaded: "The pane did not load. Check the network and try again.",
  retry: "Try again",
};
