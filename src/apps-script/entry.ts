import * as MENU_WORDS from '../messages/es/menu';
import { application, renderers } from './lazy';

/**
 * What Apps Script sees: each export becomes a top-level function of the bundle. Loading this file touches no service:
 * it also runs in `onOpen` without authorisation (platform.md §2.1).
 */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(MENU_WORDS.structure, 'openStructure')
    .addItem(MENU_WORDS.refresh, 'openRefresh')
    .addItem(MENU_WORDS.report, 'openReport')
    .addSeparator()
    .addItem(MENU_WORDS.panel, 'openPanel')
    .addToUi();
}

export function onInstall(): void {
  onOpen();
}

export function openStructure(): void {
  showPanel('structure');
}

export function openRefresh(): void {
  showPanel('refresh');
}

export function openReport(): void {
  showPanel('report');
}

export function openPanel(): void {
  showPanel('home');
}

/** The panel's only door to the spreadsheet. */
export function call(json: string): string {
  return application().answer(json, renderers);
}

type PanelView = 'home' | 'structure' | 'refresh' | 'report';

/** A menu decides nothing: it opens the panel where the person will confirm (design §8b). */
function showPanel(view: PanelView): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar')
    .setTitle(MENU_WORDS.panelTitle)
    .append(`<i data-view="${view}" hidden></i>`);
  SpreadsheetApp.getUi().showSidebar(page);
}
