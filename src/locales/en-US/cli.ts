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
    filesNotes: {
      documents:
        "A FILE is a .docx, .doc, .wps, .pdf, .ofd, .html, .mht or .txt file, a folder (all such files in it) or a pattern ('docs/*.docx'); its content says what it is, and the encoding of text is recognised (UTF-8, UTF-16, GB18030, Big5).",
      ledger:
        "A ledger is an .xlsx that taizhang fill or the add-in wrote, with as much typed into it as there is.",
    },
    listSeparator: ", ",
    languageNote: "Messages are in Chinese, or in English where LC_ALL or LANG says so.",
    more: "About one command: taizhang <command> --help",
    example: "For example",
  },
  commands: {
    parse: {
      summary: "read files and count what they hold; with --json print all of it",
      example: "taizhang parse FOLDER",
    },
    fill: {
      summary: "read files and write them as a ledger workbook (.xlsx)",
      example: "taizhang fill FOLDER -o LEDGER.xlsx",
    },
    check: {
      summary:
        "hold a value against all requirements on an indicator; the five built-in documents without files",
      example: "taizhang check INDICATOR 42%",
    },
    report: {
      summary:
        "make a report of a ledger: a Word file in the official format (.docx), or a workbook with the report sheet (.xlsx)",
      example: "taizhang report LEDGER.xlsx -o OUT.docx",
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
    output: "the ledger workbook to write (.xlsx)",
    into: "merge into this ledger and keep what was typed; rewritten in place without -o",
    "as-of": "the day for which lights are calculated, as 2024-06-28; today by default",
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
  ownOptions: {
    check: { "as-of": "only what is due by this day, as 2024-06-28; all by default" },
    report: {
      output: "the report to write: a Word file (.docx), or a workbook with the report sheet (.xlsx)",
      into: "put the report sheet into this ledger and leave the rest as it is; with -o a Word file is written too",
      "as-of": "the day for which progress is judged, as 2024-06-28; by default the ledger's own as-of date",
      force: "replace the output file if it exists; put a second sheet beside that of the same day",
    },
  },
  ownValues: { report: { output: "OUT.docx" } },
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
    noCommand: "No command given; take one of {commands}. See taizhang --help",
    unknownCommand: "There is no command “{command}”; take one of {commands}. See taizhang --help",
    unknownOption: "{command} has no option “{option}”. See {command} --help",
    optionUse: "Option “{option}” is not used like this. See {command} --help",
    noFiles: "No file to read was given; name a file or a folder, as in {example}",
    noLedger: "No ledger was given; name its file, as in {example}",
    noValue: "Give the name of an indicator and a value, as in taizhang check INDICATOR 42%",
    noOutput: "No output file was given; add -o and its name, as in {example}",
    outputName: "A ledger is an Excel file: give “{file}” a name that ends in .xlsx",
    reportName: "Give “{file}” a name that ends in .docx (a Word file) or .xlsx (a workbook)",
    oneLedger: "A report is made of one ledger at a time; run it once for each",
    asOf: "“{value}” is no date; write it as 2024-06-28",
    dialect: "“{value}” is no --dialect; write native or functions",
    missing: "File “{file}” does not exist; check its name and folder",
    folderWithoutDocument:
      "Folder “{file}” holds no file that can be read (.docx, .pdf, .txt …); name another one, or files",
    unreadable:
      "File “{file}” cannot be read ({reason}); see whether you may read it and no other program holds it",
    noFile: "“{file}” is no ordinary file but a device or a pipe and was not read; save it as a file first",
    noTask: "No task or target was found in file “{file}”; is it the text of a policy document?",
    noIndicator:
      "No indicator is the same as “{indicator}”. The closest is “{closest}”; check name and scope",
    nothingAlike:
      "No indicator is like “{indicator}”. Use the words of the documents, or name the files to look in; taizhang parse FILE --json lists all indicators of a file",
    notYet: "No requirement on “{indicator}” is due by {day}; leave --as-of out to see all",
    notLedger:
      "“{file}” is no ledger workbook; it was not changed. Use a ledger that taizhang fill or the add-in wrote",
    ledgerTableGone:
      "The ledger “{file}” has no table “{table}” (its sheet was deleted, or the table converted to a range); it was not changed. Use an earlier copy, or make the range a table again",
    ledgerColumnGone:
      "The table “{table}” of “{file}” has no column “{column}”, so rows cannot be matched; it was not changed. Bring the column or its header back",
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
      explanation: "Explanation",
    },
  },
  editions: {
    duplicate: "“{file}” says the same as “{other}”; counted once",
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
    left: "(not in the sum) {title}",
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
