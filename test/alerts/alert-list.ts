import type { Alert, AlertFact } from '../../src/alerts/alert';
import { findAlerts } from '../../src/alerts/find-alerts';
import { characterOfSpace } from '../../src/catalogue/space-character';
import type { Settings, Tables } from '../../src/core/records';
import { alertSentence } from '../../src/messages/es/alerts';
import { publishedTexts } from '../../src/tables/published-texts';
import { assessAt } from '../core/builders';

export type Code = AlertFact['code'];

export function alertsOf(given: Partial<Tables>, cutoff?: string, said?: Partial<Settings>): readonly Alert[] {
  return findAlerts({
    assessment: assessAt(given, cutoff, said),
    published: publishedTexts(null),
    characterOf: characterOfSpace,
  });
}

/** Those of one code, as "row field" ("row field" is blank for a whole table). */
export function placesOf(code: Code, given: Partial<Tables>, cutoff?: string): readonly string[] {
  return ofCode(code, given, cutoff).map(({ at }) => ('row' in at ? `${at.table} ${at.row} ${at.field}` : at.table));
}

export function messagesOf(code: Code, given: Partial<Tables>, cutoff?: string): readonly string[] {
  return ofCode(code, given, cutoff).map((alert) => alertSentence(alert).message);
}

export function fixesOf(code: Code, given: Partial<Tables>, cutoff?: string): readonly string[] {
  return ofCode(code, given, cutoff).map((alert) => alertSentence(alert).fix);
}

export function ofCode(code: Code, given: Partial<Tables>, cutoff?: string): readonly Alert[] {
  return alertsOf(given, cutoff).filter((alert) => alert.code === code);
}
