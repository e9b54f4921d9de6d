import { INDICATOR_CODES, type IndicatorCode } from './indicators/indicator';
import type { Publication, Row } from './records';

/** The values of the indicators in the last published report; a code that is missing was "sin dato" then. */
export type PreviousFigures = { readonly [code in IndicatorCode]?: number };

/** Null when nothing was published, or its figures cannot be read. */
export function previousFigures(publications: readonly Row<Publication>[]): PreviousFigures | null {
  const last = publications
    .filter((row) => row.type === 'resultsReport' && row.figures !== null)
    .reduce<Row<Publication> | null>(
      (newest, row) => (newest === null || (row.version ?? 0) >= (newest.version ?? 0) ? row : newest),
      null,
    );
  return last?.figures == null ? null : parseFigures(last.figures);
}

/** Written by the add-on as JSON; a person may have touched it. */
function parseFigures(text: string): PreviousFigures | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null;
  const found = new Map(Object.entries(parsed));
  const figures: { [code in IndicatorCode]?: number } = {};
  for (const code of INDICATOR_CODES) {
    const value: unknown = found.get(code);
    if (typeof value === 'number' && Number.isFinite(value)) figures[code] = value;
  }
  return figures;
}
