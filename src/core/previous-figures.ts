import { INDICATOR_CODES, type IndicatorCode } from './indicators/indicator';
import type { Publication, PublicationType, Row } from './records';

/** The values of the indicators in the last published report; a code that is missing was "sin dato" then. */
export type PreviousFigures = { readonly [code in IndicatorCode]?: number };

/** Null when nothing was published, or its figures cannot be read. */
export function previousFigures(publications: readonly Row<Publication>[]): PreviousFigures | null {
  const last = latestPublication(
    'resultsReport',
    publications.filter((row) => row.figures !== null),
  );
  return last === null ? null : figuresOf(last);
}

/** The one of this type with the highest version; the lower row of two equal ones. */
export function latestPublication(
  type: PublicationType,
  publications: readonly Row<Publication>[],
): Row<Publication> | null {
  return publications
    .filter((row) => row.type === type)
    .reduce<Row<Publication> | null>(
      (latest, row) => (latest === null || (row.version ?? 0) >= (latest.version ?? 0) ? row : latest),
      null,
    );
}

/** The figures a published version kept; null when it kept none that can be read. */
export function figuresOf({ figures }: Pick<Publication, 'figures'>): PreviousFigures | null {
  return figures === null ? null : parseFigures(figures);
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
