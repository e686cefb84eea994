import type { ShelfText } from "../zh-CN/shelf";

export const shelfText: ShelfText = {
  untitled: "Untitled document",
  pasted: "Pasted text",
  refused: {
    gone: "“{file}” could not be read: it may have been moved, deleted or locked by another program. Choose it again.",
    notFetched: "The built-in document “{file}” could not be fetched. Check the network and try again.",
    unexpected:
      "Something unexpected happened while reading “{file}”. Save it as .docx or .txt and try again; if that fails too, hand the file to support.",
    memoryBroken:
      "“{file}”, kept with the workbook, can no longer be read. Open the document again with “Newer version…”; corrections and entries stay.",
    duplicate: "“{file}” says the same as “{title}” and was not added again.",
    cancelled: "Cancelled: {count} from “{file}” on were not read. Open them again if you need them.",
  },
  kept: {
    newer:
      "Documents or corrections in this workbook were kept by a later version of the add-in and were left as they are. Update the add-in; export the corrections you make now.",
    broken:
      "Some of the documents or corrections kept with the workbook are damaged; they were left as they are, the rest works. Export the corrections you make now; clearing what is kept, in Settings, lets it be kept anew.",
  },
  corrections: {
    notJson:
      "This is no file of corrections: its content is not JSON. Choose a .json file exported from Settings.",
    notCorrections: "This JSON file holds no corrections. Choose a .json file exported from Settings.",
    newer: "This file of corrections was exported by a later version of the add-in. Update the add-in first.",
    broken: "The file of corrections is damaged ({where}); nothing was imported. Export it again and retry.",
    imported: "Imported: {added} new, {replaced} updated; {kept} older than what is here were left out.",
  },
};
