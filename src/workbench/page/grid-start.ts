import {
  CalculationMode,
  coreWords,
  dropdownWords,
  FUniver,
  LocaleType,
  LogLevel,
  noteWords,
  Univer,
  UniverSheetsCorePreset,
  UniverSheetsDataValidationPreset,
  UniverSheetsNotePreset,
} from './grid-library';
import { readTypingAsInColombia } from './grid-typing';

const WIDE_PIXELS = 760;

export type GridApi = FUniver;

/** Univer in Spanish in this element, without what the bench does not keep: toolbar, context menus, new sheets. */
export function startLibrary(container: HTMLElement): GridApi {
  const univer = new Univer({
    locale: LocaleType.ES_ES,
    logLevel: LogLevel.ERROR,
    locales: { [LocaleType.ES_ES]: { ...coreWords, ...dropdownWords, ...noteWords } },
  });
  const isWide = window.innerWidth > WIDE_PIXELS;
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      contextMenu: false,
      footer: {
        sheetBar: true,
        // Where there is little room the names of the sheets need it.
        statisticBar: isWide,
        zoomSlider: isWide,
        menus: false,
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
  const api = FUniver.newAPI(univer);
  // Its services exist once the first workbook is there.
  const waiting = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage !== api.Enum.LifecycleStages.Rendered) return;
    waiting.dispose();
    readTypingAsInColombia(api, univer);
  });
  return api;
}
