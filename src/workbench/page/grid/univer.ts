import {
  ICommandService,
  IUniverInstanceService,
  type IWorksheetData,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import {
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverFormulaEnginePlugin,
  UniverRenderEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsFormulaUIPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import zhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import type { Language } from "../../../locales/language";

const locales = { "zh-CN": LocaleType.ZH_CN, "en-US": LocaleType.EN_US };

/** The one workbook of the grid. */
export const unitId = "workbook";

/** A grid of Univer's with a formula bar and sheet tabs; its toolbar, menus and calculation are left out. */
export interface UniverGrid {
  readonly univer: Univer;
  readonly book: Workbook;
  readonly commands: ICommandService;
}

/** The host calculates and knows the formulas; this engine only writes and reads them. */
const noCalculation = { notExecuteFormula: true };

export function openUniver(
  container: HTMLElement,
  language: Language,
  sheets: readonly IWorksheetData[],
): UniverGrid {
  const univer = new Univer({
    locale: locales[language],
    locales: { [LocaleType.ZH_CN]: zhCN, [LocaleType.EN_US]: enUS },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugins([
    [UniverDocsPlugin, { hasScroll: false }],
    [UniverRenderEnginePlugin],
    [
      UniverUIPlugin,
      {
        container,
        header: true,
        toolbar: false,
        headerMenu: false,
        contextMenu: false,
        disableAutoFocus: true,
      },
    ],
    [UniverDocsUIPlugin],
    [UniverFormulaEnginePlugin, noCalculation],
    [UniverSheetsPlugin, noCalculation],
    [
      UniverSheetsUIPlugin,
      {
        formulaBar: true,
        footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
        disableForceStringAlert: true,
        disableForceStringMark: true,
      },
    ],
    [UniverSheetsNumfmtPlugin, { disableTextFormatAlert: true, disableTextFormatMark: true }],
    [UniverSheetsFormulaPlugin],
    [UniverSheetsFormulaUIPlugin],
  ]);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: unitId,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  });
  const injector = univer.__getInjector();
  const book = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  if (!book) throw new Error("the grid has no workbook");
  return { univer, book, commands: injector.get(ICommandService) };
}
