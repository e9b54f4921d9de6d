import {
  CalculationMode,
  coreWords,
  dropdownWords,
  FUniver,
  LocaleType,
  LogLevel,
  noteWords,
  numfmt,
  Univer,
  UniverSheetsCorePreset,
  UniverSheetsDataValidationPreset,
  UniverSheetsNotePreset,
} from './grid-library';

export type GridApi = FUniver;

/** Univer in Spanish in this element, without what the bench does not keep: toolbar, context menus, new sheets. */
export function startLibrary(container: HTMLElement): GridApi {
  readDatesAsInColombia();
  const univer = new Univer({
    locale: LocaleType.ES_ES,
    logLevel: LogLevel.ERROR,
    locales: { [LocaleType.ES_ES]: { ...coreWords, ...dropdownWords, ...noteWords } },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      contextMenu: false,
      footer: {
        sheetBar: true,
        statisticBar: true,
        menus: false,
        zoomSlider: true,
        addSheetButtonConfig: { show: false },
      },
      formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const { plugins } of presets)
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  return FUniver.newAPI(univer);
}

/** What is typed as 3/4/2026 is the third of April here; Univer's parser would read it as the fourth of March. */
function readDatesAsInColombia(): void {
  numfmt.addLocale({ preferMDY: false }, 'en');
}
