import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../../src/document/model';
import { INTERNAL_DOCUMENTS } from '../../../src/views/documents/all';
import { unreadIn } from '../../../src/views/documents/unread';
import { participaTexts } from '../../../src/views/participa-menu';
import { randomWorkbook } from '../../oracle/random-workbook';
import { publishable, readPlain } from '../workbooks';
import { blocksOf } from './read-document';

const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);

/** Every internal document of a random workbook whose received texts are marked. */
function documentsOf(seed: number): readonly ReportDocument[] {
  const workbook = randomWorkbook(seed);
  const reading = readPlain(workbook);
  const marked = {
    ...reading,
    tables: {
      ...reading.tables,
      contributions: reading.tables.contributions.map((row) => ({ ...row, receivedText: SECRET })),
    },
  };
  const { assessment, internal, alerts } = publishable(marked, workbook.cutoff ?? '2026-11-22');
  const input = {
    assessment: internal,
    alerts,
    unread: unreadIn(reading, assessment),
    places: reading,
    clearances: [],
  };
  return Object.values(INTERNAL_DOCUMENTS).map((make) => make(input));
}

const SECRET = 'texto tal como llegó';

describe('the internal documents of any workbook', () => {
  it('say on every page that they are internal, and hold no text as it was received', () => {
    for (const seed of SEEDS) {
      for (const document of documentsOf(seed)) {
        expect([seed, document.mark]).toEqual([seed, 'Uso interno']);
        expect(JSON.stringify(document)).not.toContain(SECRET);
      }
    }
  });

  it('have tables whose rows are as wide as their headings, and headings without a jump', () => {
    for (const seed of SEEDS) {
      for (const document of documentsOf(seed)) {
        const blocks = blocksOf(document);
        const torn = blocks.filter(
          (block) => block.kind === 'table' && block.rows.some((row) => row.length !== block.columns.length),
        );
        expect([seed, torn]).toEqual([seed, []]);
        const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
        expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([]);
      }
    }
  });

  it('lead only to secure addresses', () => {
    for (const seed of SEEDS) {
      const links = documentsOf(seed).flatMap((document) =>
        blocksOf(document).flatMap((block) =>
          block.kind === 'table' ? block.rows.flat().flatMap(({ runs }) => runs.flatMap(({ link }) => link ?? [])) : [],
        ),
      );
      expect(links.filter((link) => !/^https:\/\//i.test(link))).toEqual([]);
    }
  });
});

describe('the texts for the Menú Participa of any workbook', () => {
  it('have a title each, and either a text or what is missing', () => {
    for (const seed of SEEDS) {
      const workbook = randomWorkbook(seed);
      for (const text of participaTexts(publishable(readPlain(workbook), workbook.cutoff ?? '2026-11-22').public)) {
        expect(text.title).not.toBe('');
        expect([seed, text.key, text.text === '' && text.missing === null]).toEqual([seed, text.key, false]);
        expect(`${text.text}${text.missing}`).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });
});
