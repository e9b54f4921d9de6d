/** How Univer is set up for the page: its words, its plugins, and the entries of its menus that are left out. */
import {
  CalculationMode,
  conditionWords,
  coreWords,
  dropdownWords,
  FUniver,
  type GridApi,
  LocaleType,
  LogLevel,
  noteWords,
  Univer,
  UniverSheetsConditionalFormattingPreset,
  UniverSheetsCorePreset,
  UniverSheetsDataValidationPreset,
  UniverSheetsNotePreset,
} from './grid-library';
import { readTypingAsInColombia } from './grid-typing';

const FUNCTION_GROUPS = [
  'common',
  'financial',
  'logical',
  'text',
  'date',
  'lookup',
  'math',
  'statistical',
  'engineering',
  'information',
  'database',
];
/** What the bench refuses anyway, and what it does not need. */
const HIDDEN_ENTRIES = Object.fromEntries(
  [
    'sheet.contextMenu.permission',
    'sheet.command.add-range-protection-from-sheet-bar',
    'sheet.command.add-range-protection-from-toolbar',
    'sheet.command.change-sheet-protection-from-sheet-bar',
    'sheet.command.delete-worksheet-protection-from-sheet-bar',
    'sheet.command.view-sheet-permission-from-sheet-bar',
    'sheet.command.set-text-rotation',
    'sheet.menu.data-validation',
    'sheet.operation.open.conditional.formatting.panel',
    'sheet.toolbar.text-to-number',
    'base-ui.operation.toggle-shortcut-panel',
    // It would write euros.
    'sheet.command.numfmt.set.currency',
    ...FUNCTION_GROUPS.map((group) => `formula-ui.operation.insert-function.${group}`),
  ].map((id) => [id, { hidden: true }]),
);

/** Univer in Spanish in this element, without what the bench does not keep. */
export function startLibrary(container: HTMLElement): GridApi {
  const univer = new Univer({
    locale: LocaleType.ES_ES,
    logLevel: LogLevel.ERROR,
    locales: { [LocaleType.ES_ES]: { ...coreWords, ...dropdownWords, ...noteWords, ...conditionWords } },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: true,
      ribbonType: 'simple',
      contextMenu: true,
      menu: HIDDEN_ENTRIES,
      footer: {
        sheetBar: true,
        // The names of the sheets need the room.
        statisticBar: false,
        zoomSlider: false,
        menus: false,
        addSheetButtonConfig: { show: true, defaultColumnCount: 26 },
      },
      formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    }),
    // Its search field would take the focus from the cell somebody is typing in.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
    UniverSheetsNotePreset(),
    UniverSheetsConditionalFormattingPreset(),
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
