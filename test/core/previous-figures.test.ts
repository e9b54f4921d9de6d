import { describe, expect, it } from 'vitest';
import { previousFigures } from '../../src/core/previous-figures';
import { assessAt, publication } from './builders';

const published = (version: number | null, figures: string | null, type = 'resultsReport' as const) =>
  publication(type, { version, figures });

describe('the figures of the previous publication', () => {
  it('are those of the latest version of the results report', () => {
    const rows = [
      published(2, '{"attendances": 20, "phasesCovered": 0.5}'),
      published(10, '{"attendances": 30}'),
      published(9, '{"attendances": 25}'),
    ];
    expect(previousFigures(rows)).toEqual({ attendances: 30 });
  });

  it('of rows without a version are those of the last row', () => {
    const rows = [published(null, '{"attendances": 1}'), published(null, '{"attendances": 2}')];
    expect(previousFigures(rows)).toEqual({ attendances: 2 });
  });

  it('are none when no report was published', () => {
    expect(previousFigures([])).toBeNull();
    expect(previousFigures([published(1, null)])).toBeNull();
    expect(previousFigures([publication('openData', { version: 3, figures: '{"attendances": 3}' })])).toBeNull();
    expect(previousFigures([publication(null, { figures: '{"attendances": 3}' })])).toBeNull();
  });

  it.each(['', 'no es JSON', '{"attendances":', '3', '"texto"', 'null', 'true', '[1, 2]'])(
    'are none when %s is all there is to read',
    (figures) => {
      expect(previousFigures([published(1, figures)])).toBeNull();
    },
  );

  it('have only numbers of indicators we know', () => {
    const figures = '{"attendances": "30", "phasesCovered": null, "groupsPlanned": 0, "ours": 4, "incidence": 1e999}';
    expect(previousFigures([published(1, figures)])).toEqual({ groupsPlanned: 0 });
    expect(previousFigures([published(1, '{"__proto__": {"attendances": 1}, "toString": 1}')])).toEqual({});
  });

  it('reach the assessment', () => {
    expect(assessAt({ publications: [published(1, '{"attendances": 30}')] }).previous).toEqual({ attendances: 30 });
    expect(assessAt({}).previous).toBeNull();
  });
});
