import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isInternal, PUBLISH_KINDS } from '../../src/core/publication-kinds';
import type { DriveFile } from '../../src/emulator/contract';
import { blankWorkbook } from '../../src/local/new-workbook';
import type { Cell } from '../../src/tables/cell';
import { addOn, answered } from '../apps-script/add-on';
import { day } from '../core/builders';
import { bookOf, type PlainCell } from '../oracle/plain-workbook';
import { betrayals } from '../privacy/betrayals';
import type { Output } from '../privacy/outputs';
import { type PlantedWorkbook, plantedWorkbook } from '../privacy/planted-workbook';

const SEEDS = [3, 7];

/** The bundle that ships, over the planted workbook. */
function opened({ book }: PlantedWorkbook) {
  const sheets = book.map(({ name, rows: [headings = [], ...rows] }) => ({
    name,
    title: null,
    headings: headings.map(String),
    rows: rows.map((row) => row.map(plainCell)),
  }));
  return addOn({ ...blankWorkbook(), book: bookOf({ sheets, cutoff: null }) });
}

function plainCell(cell: Cell): PlainCell {
  if (cell === '') return null;
  if (typeof cell === 'object') return 'date' in cell ? cell : 'formula' in cell ? cell.formula : cell.percent;
  return cell;
}

/** Everything legible in a file: its text, or that of every part of its package. */
function textIn({ content }: DriveFile): string {
  const bytes = Uint8Array.from(content?.bytes ?? [], (byte) => byte & 0xff);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return strFromU8(bytes);
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part).replace(/<[^>]*>/g, ''))
    .join('\n');
}

describe('what the shipped add-on puts in Drive when it publishes although something blocks', () => {
  it.each(SEEDS.flatMap((seed) => PUBLISH_KINDS.map((kind) => [kind, seed] as const)))(
    'betrays nothing that was planted: %s of workbook %i',
    (document, seed) => {
      const workbook = plantedWorkbook(seed);
      const { reply, effects } = opened(workbook).call({
        action: 'publish',
        document,
        cutoff: day(workbook.cutoff),
        force: true,
        withData: true,
      });
      const answer = answered({ reply });
      expect([answer.published, effects.drive.length > 0]).toEqual([true, true]);
      const audience = isInternal(document) ? 'internal' : 'public';
      const outputs: Output[] = [
        { name: 'answer', audience: 'public', text: JSON.stringify(answer) },
        ...effects.drive.map((file): Output => ({ name: file.name, audience, text: `${file.name}\n${textIn(file)}` })),
      ];
      expect(betrayals(workbook.planted, outputs)).toEqual([]);
    },
  );
});
