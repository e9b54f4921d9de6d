import type { Assessment } from '../../core/assess';
import { INDICATOR_CODES, isCount } from '../../core/indicators/indicator';
import { figuresOf } from '../../core/previous-figures';
import type { Publication } from '../../core/records';
import { INDICATOR_WORDS } from '../../messages/es/indicators';
import * as WORDS from '../../messages/es/publishing';

/** The indicators that differ from those of a published version, in words and numbers. Null when it kept none. */
export function figureChanges(
  { indicators }: Pick<Assessment, 'indicators'>,
  previous: Publication | null,
): readonly string[] | null {
  const figures = previous === null ? null : figuresOf(previous);
  if (figures === null) return null;
  return INDICATOR_CODES.flatMap((code) => {
    const { measure } = indicators[code];
    const before = figures[code] ?? null;
    const now = measure.kind === 'noData' ? null : measure.value;
    if (before === now) return [];
    return [WORDS.change(INDICATOR_WORDS[code].name, [before, now], isCount(code) ? 'count' : 'share')];
  });
}

/** The indicators of a published version, as Publicaciones keeps them: a code that is missing was "sin dato". */
export function figuresText({ indicators }: Pick<Assessment, 'indicators'>): string {
  const known = INDICATOR_CODES.flatMap((code) => {
    const { measure } = indicators[code];
    return measure.kind === 'noData' ? [] : [[code, measure.value] as const];
  });
  return JSON.stringify(Object.fromEntries(known));
}
