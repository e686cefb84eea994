import type { FilesText } from "../zh-CN/files";

export const filesText: FilesText = {
  errors: {
    empty: "File “{file}” is empty; choose one that has text in it",
    binary: "File “{file}” is no document that can be read; save it as .docx or .txt and try again",
    encoding: "The encoding of file “{file}” is unknown; save it as .txt in UTF-8 and try again",
    broken:
      "File “{file}” is damaged or was not downloaded whole; download it again, or open and save it anew in Word or WPS",
    passwordProtected:
      "File “{file}” has a password; open it in Word or WPS, remove the password, save it and try again",
    workbook:
      "File “{file}” is a workbook, no policy document; choose the document itself (.docx, .pdf, .txt …)",
    presentation: "File “{file}” is a presentation; choose the document itself (.docx, .pdf, .txt …)",
    picture: "File “{file}” is a picture without text; have it recognised (OCR) and saved as .docx or .txt",
    archive: "File “{file}” is an archive; unpack it and choose a file in it",
    richText: "File “{file}” is in RTF; open it in Word or WPS, save it as .docx and try again",
    oldWord:
      "File “{file}” is in an old format of Word; open it in Word or WPS, save it as .docx and try again",
    scan: "File “{file}” is a scan, pictures without text; have it recognised (OCR) and saved as a PDF with text or as .docx",
    tooLarge:
      "File “{file}” has {size} MB, more than the {most} MB that are read; take its pictures out or part it",
    tooManyPages:
      "File “{file}” has {pages} pages, more than the {most} that are read; keep the document itself alone",
    swollen:
      "File “{file}” unpacks to an unusual size and may be hostile, so it was not read; ask who sent it, or open and save it anew in Word or WPS",
    unsafe:
      "File “{file}” declares outside references and may be hostile, so it was not read; open and save it anew in Word or WPS",
    tooDeep: "File “{file}” is nested too deeply and was not read; open and save it anew in Word or WPS",
    noWords:
      "File “{file}” holds no text, its words may be pictures or curves; ask the issuer for a version with text, or have it recognised (OCR) and saved as .docx",
  },
};
