import type { excelText as zh } from "../zh-CN/excel";

export const excelText: typeof zh = {
  errors: {
    busy: "The last write is not finished yet. Please wait a moment and try again.",
    cancelled: "Cancelled. Filling again takes up where this stopped; nothing you typed is affected.",
    protectedSheet:
      "The sheet “{sheet}” is protected. Remove its protection on the Review tab and try again.",
    protectedBook:
      "The workbook or the sheet is protected. Remove the protection on the Review tab and try again.",
    readOnlyBook: "The workbook is read-only. Save it as a new file, or open it for editing, and try again.",
    cellEdit: "Excel is editing a cell. Press Enter to finish (or Esc to give up) and try again.",
    inactive: "Another workbook is in front. Switch back to the ledger's workbook and try again.",
    filtered:
      "A filter hides rows that must be written. Clear the ledger's filters on the Data tab and try again.",
    merged: "Merged cells are in the way. Unmerge the cells below the ledger's tables and try again.",
    moveConflict:
      "What stands below the ledger's table cannot be moved (perhaps another table). Leave blank rows below it and try again.",
    tooLarge: "Excel did not accept so much at once. Fill fewer documents at a time.",
    tooMany: "Excel is busy and takes no more work for now. Please wait a moment and try again.",
    aborted:
      "The connection with Excel broke. Filling again takes up where this stopped; nothing you typed is affected.",
    itemGone:
      "A sheet, table or column of the ledger was deleted or changed meanwhile. Please look and try again.",
    sheetTaken: "There is a sheet named “{sheet}” that is no ledger. Rename it first, then fill the ledger.",
    tableTaken:
      "There is a table named “{table}” that is no ledger. Rename it first on the Table Design tab, then fill the ledger.",
    otherDocument:
      "In the ledger the id “{id}” belongs to another document, “{held}”, not to “{title}”; nothing was written. Check the numbers of both; if they are the same indeed, fill this one into another workbook.",
    nameTaken:
      "The name “{name}” is used for something else. Rename it first in the Name Manager, then fill the ledger.",
    tableGone:
      "The ledger's “{table}” cannot be found: its sheet was deleted, or the table was converted to a range. Undo that and try again; to start anew, fill a new workbook.",
    columnGone:
      "The column “{column}” of “{table}” cannot be found, so rows cannot be matched. Undo its deletion and try again.",
    noLedger: "There is no ledger in this workbook yet. Fill it first.",
    memoryBroken:
      "The ledger's own records are damaged; the workbook was not changed. Open an earlier copy, or fill a new workbook.",
    memoryNewer:
      "The ledger was filled by a later version of the add-in; the workbook was not changed. Update the add-in and try again.",
    notVerified:
      "After writing, {count:cell was|cells were} not as expected; perhaps somebody is editing too. Please fill once more.",
    noUndo:
      "There is no write to be undone: only the last one can be, and it was undone already or nothing was written yet.",
    undoChanged:
      "Since the last write {count:cell was|cells were} changed by somebody ({places}); nothing was undone, so that they are not lost. Change them back by hand if need be.",
    nothingFrozen: "There are no formulas to bring back: the ledger was not frozen.",
    rowGone:
      "The ledger has no row with the id “{id}”; it may have been deleted. Compare or refresh, then try again.",
    unfinishedFill:
      "The last fill was not completed. Fill again (or undo the last write) before making the report.",
    apiMissing: "This version of Excel lacks what is needed ({place}). Update Excel and try again.",
    unknown:
      "Excel reported an error ({code}). Try again; if it stays, pass this sentence on to your support.",
  },
  done: {
    fill: "Filled: {counts}.",
    fillIdle: "The ledger is up to date, nothing was changed: {counts}.",
    countSeparator: ", ",
    counts: {
      added: "rows added {count}",
      changed: "updated {count}",
      unchanged: "unchanged {count}",
      conflict: "to be decided {count}",
      gone: "no longer in their documents {count}",
    },
    shutOut:
      "Something stands to the right of “{table}”, so its new columns “{columns}” were not added. Move it away and fill once more.",
    undo: "The last write was undone: {cells:cell|cells} restored, {rows:row|rows} and {sheets:sheet|sheets}{names} removed.",
    check: "{total:target|targets}: {conclusions}.",
    repaired: "Formulas that showed errors and were repaired: {count}.",
    broken:
      "Formulas that still show errors: {count} ({places}); make sure the add-in is loaded, or freeze them.",
    conclusion: "{name} {count}",
    place: "{sheet}!{address}",
    freeze: "{count} add-in formulas became {as}; people without the add-in can read the ledger now.",
    thaw: "{count} add-in formulas were brought back.",
    as: { native: "Excel's own formulas", values: "values" },
    unknownConclusion: "(other)",
  },
  listSeparator: ", ",
};
