import './jitless';

import * as z from 'zod/mini';
import type { CodeCounters } from '../tables/codes';
import { mapOf } from './map-of';

/** What is remembered with the document, beside the sheets: one property each. */
const COUNTERS_KEY = 'codes';
const COUNTERS = mapOf(z.number());

/** Highest code ever given per letter, so that a deleted row's code is not given again. */
export function readCounters(): CodeCounters {
  const text = PropertiesService.getDocumentProperties().getProperty(COUNTERS_KEY);
  if (text === null) return {};
  try {
    const parsed = COUNTERS.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : {};
  } catch (error) {
    // The codes in the sheets still count; only codes of deleted rows are forgotten.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

export function writeCounters(before: CodeCounters, after: CodeCounters): void {
  const text = JSON.stringify(after);
  if (JSON.stringify(before) !== text) PropertiesService.getDocumentProperties().setProperty(COUNTERS_KEY, text);
}
