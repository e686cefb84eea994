import type { CliText } from "../zh-CN/cli";

export const cliText: CliText = {
  help: {
    about:
      "taizhang reads Chinese policy documents, lists their tasks, responsible units, deadlines and targets, and writes them as a ledger workbook.",
    usage: "Usage",
    command: "<command>",
    commands: "Commands",
    options: "Options",
    exitCodes: "Exit codes",
    files: "FILE…",
    arguments: { indicator: "INDICATOR", value: "VALUE", ledger: "LEDGER.xlsx", report: "OUT.docx" },
    filesNote:
      "A FILE is a .docx, .doc, .wps, .pdf, .ofd, .html, .mht or .txt file, a folder (all such files in it) or a pattern ('docs/*.docx'); its content says what it is, and the encoding of text is recognised (UTF-8, UTF-16, GB18030, Big5).",
    languageNote: "Messages are in Chinese, or in English where LC_ALL or LANG says so.",
    more: "About one command: taizhang <command> --help",
  },
  commands: {
    parse: { summary: "read files and count what they hold; with --json print all of it" },
    fill: { summary: "read files and write them as a ledger workbook (.xlsx)" },
    check: {
      summary:
        "hold a value against all requirements on an indicator; the five built-in documents without files",
    },
    report: {
      summary:
        "make a report of a ledger: a Word file in the official format (.docx), or a workbook with the report sheet (.xlsx)",
    },
  },
  values: {
    output: "OUT.xlsx",
    into: "LEDGER.xlsx",
    "as-of": "DATE",
    dialect: "DIALECT",
    compare: "EARLIER",
    title: "TITLE",
    "red-head": "NAME",
    number: "NUMBER",
    to: "UNITS",
    signature: "NAME",
  },
  options: {
    output: "the file to write: a workbook (.xlsx); a report may also be a .docx",
    into: "merge into this ledger and keep what was typed; for report: put its sheet into this ledger; rewritten in place without -o",
    "as-of":
      "the day for which lights are calculated, as 2024-06-28; today by default, for a report that of the ledger; check sees only what is due by then, all by default",
    force: "replace the output file if it exists",
    dialect: "formulas: native for the spreadsheet program's own (the default), functions for the add-in's",
    compare:
      "hold it against an earlier ledger or report (.xlsx), or the day of a report kept in the ledger (2024-05-28); by default against the last one kept there",
    title: "the report's title; made from the documents by default",
    "red-head": "the office's name in red at the head; none by default",
    number: "the document number",
    to: "to whom it goes; all units concerned by default",
    signature: "who signs; the date is the as-of date",
    json: "print JSON",
    help: "show help",
    version: "show the version",
  },
  exitCodes: {
    done: "done",
    unexpected: "the program failed",
    usage: "wrong command or option",
    unreadable: "file missing or unreadable",
    empty: "file empty",
    notText: "no text to be had: format, password, encoding or damage",
    noTask: "no task found, or no such indicator",
    outputExists: "the output file exists",
    notWritten: "the output file cannot be written",
    partly: "some files could not be read, the others are done; if all failed, the first one's code",
    cancelled: "cancelled (Ctrl-C)",
  },
  failures: {
    unexpected: "The program failed; please tell its developers: {reason}",
    unexpectedIn:
      "An error in the program while reading “{file}”, which was left out; please report this: {reason}",
    cancelled: "Cancelled; no file was written",
    tooSlow:
      "Reading “{file}” took too long, it was left out; check it, or open and save it anew in Word or WPS",
    tooMuch: "Reading “{file}” needs too much memory, it was left out; take its pictures out or part it",
    noCommand: "No command given. See taizhang --help",
    unknownCommand: "There is no command “{command}”. See taizhang --help",
    unknownOption: "There is no option “{option}”. See taizhang {command} --help",
    optionUse: "Option “{option}” is not used like this. See taizhang {command} --help",
    noFiles: "No file to read was given. See taizhang {command} --help",
    noValue: "Give the name of an indicator and a value, as in taizhang check INDICATOR 42%",
    noOutput: "No output file was given; add -o OUT.xlsx",
    outputName: "The output file's name “{file}” must end in .xlsx",
    reportName: "The report's name “{file}” must end in .docx or .xlsx",
    oneLedger: "A report is made of one ledger at a time",
    asOf: "“{value}” is no date; write it as 2024-06-28",
    dialect: "“{value}” is no --dialect; write native or functions",
    missing: "File “{file}” does not exist",
    folderWithoutDocument: "Folder “{file}” holds no file that can be read (.docx, .pdf, .txt …)",
    unreadable: "File “{file}” cannot be read ({reason})",
    noFile: "“{file}” is no ordinary file but a device or a pipe and was not read; save it as a file first",
    noTask: "No task or target was found in file “{file}”; is it the text of a policy document?",
    noIndicator:
      "No indicator is the same as “{indicator}”. The closest is “{closest}”; check name and scope",
    nothingAlike: "No indicator is like “{indicator}”",
    notYet: "No requirement on “{indicator}” is due by {day}",
    notLedger: "“{file}” is no ledger workbook; it was not changed",
    ledgerTableGone:
      "The ledger “{file}” has no table “{table}” (its sheet was deleted, or the table converted to a range); it was not changed",
    ledgerColumnGone:
      "The table “{table}” of “{file}” has no column “{column}”, so rows cannot be matched; it was not changed",
    ledgerOccupied:
      "Row {row} below the table “{table}” of “{file}” is in use where new rows must go; move it away and try again. The file was not changed",
    ledgerTotals:
      "The table “{table}” of “{file}” has a total row, so no rows can be added in the file; turn it off first, or fill in Excel. The file was not changed",
    ledgerOtherDocument:
      "In the ledger “{file}” the id “{id}” belongs to another document, “{held}”, not to “{title}”; it was not changed. Write into another ledger",
    ledgerLocked:
      "The structure of the workbook “{file}” is protected, so no sheet can be added; it was not changed. Take the protection off first",
    ledgerSheetThere:
      "“{file}” has a sheet “{sheet}” already and was not changed; --force puts a second one beside it and leaves the first alone",
    noReportOf: "“{file}” keeps no report of {day} to compare with; it keeps: {days}",
    reportsBroken:
      "What “{file}” keeps of its earlier reports cannot be read, so nothing can be compared; name an earlier ledger with --compare",
    ledgerUnusual:
      "The form of “{file}” is not known; it was not changed. Save it as .xlsx in Excel or WPS and try again",
    ledgerBroken:
      "The records kept in the ledger “{file}” are damaged; it was not changed. Use an earlier copy",
    ledgerNewer: "The ledger “{file}” was filled by a later version; it was not changed. Update this program",
    outputExists: "Output file “{file}” exists and was left as it is; add --force to replace it",
    outputIsFolder: "Output file “{file}” is a folder; give a file name",
    tooManyRows:
      "“{sheet}” would have {rows:row|rows}, more than the {most} of an Excel sheet; nothing was written. Fill several ledgers, each from a part of the files",
    diskFull: "The disk is full; “{file}” was not written",
    notWritable: "“{file}” cannot be written: no permission, or another program has it open ({reason})",
  },
  checked: {
    columns: {
      verdict: "Verdict",
      requirement: "Requirement",
      due: "Due",
      indicator: "Indicator",
      score: "Likeness",
      document: "Document",
    },
  },
  editions: {
    duplicate: "“{file}” says the same as “{other}” and is read once",
    older: "“{file}” is an earlier version; the later “{other}” is used",
    olderByOrder:
      "“{file}” and “{other}” are two versions of one document without dates to compare; the later named “{other}” is used. If that is wrong, choose the one to use alone",
    update:
      "“{file}” is a later version of “{other}” in the ledger; its rows are updated, what was typed is kept",
    outdated:
      "“{other}” in the ledger is later than “{file}”, which was not merged; to use the earlier one, write a new ledger",
    nothingNew: "Nothing to write",
  },
  summary: {
    columns: {
      file: "File",
      items: "Items",
      targets: "Targets",
      units: "Units",
      review: "Review",
      findings: "Findings",
      title: "Title",
    },
    total: "Total",
    untitled: "(no title)",
    finding: "{file}: {sentence}",
    partly: "{failed:file|files} could not be read, the other {read} are done",
    merged:
      "Merged into {file}: {added:row|rows} added, {changed} updated, {unchanged} unchanged; {conflict} to be decided, {gone} no longer in their documents",
    shutOut:
      "Something stands to the right of “{table}”, so its new columns “{columns}” were not added; move it away and merge once more",
    conflict:
      "To be decided: “{column}” of {row} holds “{before}”, the new reading says “{after}”; the cell was kept",
    reported:
      "Wrote {file} (as of {date}): {tasks:task|tasks}, {onSchedule} finished or in pace, {overdue} overdue; {targets:target|targets}, {met} met",
    counted:
      "So many rows that the counts on “{sheet}” are written as values, which do not follow entries: live formulas would hold Excel up at every entry",
    sheetAdded: "Sheet “{sheet}” put into {file}; all else is as it was",
    compared: "Compared with the report of {date}",
    written: "Wrote {file} (as of {date})",
  },
  progress: "Reading {at}/{total}: {file}",
};
