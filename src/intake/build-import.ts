import { policyStep } from '../catalogue/policy-steps';
import { type Cells, draftRows } from './draft-rows';
import { fillParents } from './fill-parents';
import type { Heading } from './find-heading';
import type { Doubt, ImportedRow, MatrixImport, Repair } from './import';
import { linkSteps } from './link-steps';
import type { MendedRow, Mending } from './mend-rows';
import type { Dropped, PieceReading } from './piece';
import { cutTail } from './table-tail';

/** The result of a reading: rows with their steps, and everything that was repaired or is in doubt, by row. */
export function buildImport(heading: Heading, reading: PieceReading, mending: Mending): MatrixImport {
  const table = cutTail(mending, reading.dropped, heading.blockWidth);
  const { drafts, doubts } = draftRows(table, heading);
  const { rows, repairs } = fillParents(drafts, heading);
  const sources = drafts.map(({ source }) => source);
  const imported = rows.map((cells, index): ImportedRow => {
    return { sourceRow: sources[index]?.piece.sourceRows[0] ?? 0, cells, steps: stepsOf(cells) };
  });
  const cellsOfSource = drafts.map(({ cells }) => cells);
  return {
    kind: 'matrix',
    source: {
      rows: table.rows.reduce((sum, { piece }) => sum + piece.sourceRows.length, 0),
      headerRow: heading.row,
    },
    mapping: heading.mapping,
    ignoredColumns: heading.ignoredColumns,
    rows: imported,
    repairs: byRow([...joins(sources), ...drops(reading.dropped, sources), ...repairs]),
    doubts: byRow([
      ...doubts,
      ...unsureJoins(sources),
      ...lackingActivity(cellsOfSource, rows),
      ...unknownSteps(imported),
      ...oddTexts(rows, heading),
      ...secondTable(reading, rows.length),
    ]),
  };
}

/** The steps the source itself names in its column of steps, else those its activity is recognised as. */
function stepsOf(cells: Cells): readonly string[] {
  const named = (cells['steps'] ?? '').match(/\d+/g) ?? [];
  if (named.length > 0 && named.every((code) => policyStep(code) !== null)) return named;
  return linkSteps(cells['activity'] ?? '');
}

function joins(sources: readonly MendedRow[]): Repair[] {
  const torn: Repair[] = [];
  for (const [index, { wasTorn, piece }] of sources.entries()) {
    if (wasTorn) torn.push({ code: 'joinedSplitRow', row: index + 1, sourceRows: piece.sourceRows });
  }
  return torn;
}

/** Footers and headings dropped before the last row; what stands after it was not in the table. */
function drops(dropped: readonly Dropped[], sources: readonly MendedRow[]): Repair[] {
  const repairs: Repair[] = [];
  let before = 0;
  for (const { what, sourceRow, after } of dropped) {
    while ((sources[before]?.first ?? after) < after) before++;
    if (after > (sources[sources.length - 1]?.last ?? -1)) break;
    const code = what === 'footer' ? 'droppedPageFooter' : 'droppedRepeatedHeading';
    repairs.push({ code, row: Math.max(1, before), sourceRow });
  }
  return repairs;
}

function unsureJoins(sources: readonly MendedRow[]): Doubt[] {
  const doubts: Doubt[] = [];
  for (const [index, { unsure }] of sources.entries()) {
    for (const place of unsure) doubts.push({ code: 'ambiguousJoin', row: index + 1, ...place });
  }
  return doubts;
}

function lackingActivity(written: readonly Cells[], rows: readonly Cells[]): Doubt[] {
  const lonely = written.map(
    ({ activity, ...others }) => Boolean(activity) && Object.values(others).every((text) => !text),
  );
  const isUsual = lonely.filter(Boolean).length * 2 > rows.length;
  const doubts: Doubt[] = [];
  for (const [index, cells] of rows.entries()) {
    if (!cells['activity']) doubts.push({ code: 'noActivity', row: index + 1 });
    else if (lonely[index] && !isUsual) doubts.push({ code: 'onlyActivity', row: index + 1 });
  }
  return doubts;
}

function unknownSteps(rows: readonly ImportedRow[]): Doubt[] {
  if (rows.length > 0 && rows.every(({ steps }) => steps.length === 0)) {
    return [{ code: 'noStepRecognised', row: 1, rows: rows.length }];
  }
  const doubts: Doubt[] = [];
  for (const [index, { steps }] of rows.entries()) {
    if (steps.length === 0) doubts.push({ code: 'stepNotRecognised', row: index + 1 });
  }
  return doubts;
}

/** Texts kept as they came that may not be what the person meant. */
function oddTexts(rows: readonly Cells[], { mapping }: Heading): Doubt[] {
  const doubts: Doubt[] = [];
  for (const [index, cells] of rows.entries()) {
    for (const { field, column } of mapping) {
      const text = cells[field] ?? '';
      if (text.startsWith('=')) doubts.push({ code: 'formulaText', row: index + 1, column });
      else if (text.split('"').length % 2 === 0) doubts.push({ code: 'loneQuote', row: index + 1, column });
    }
  }
  return doubts;
}

function secondTable({ secondTable: sourceRow }: PieceReading, rows: number): Doubt[] {
  return sourceRow === null ? [] : [{ code: 'secondTable', row: Math.max(1, rows), sourceRow }];
}

function byRow<Fact extends { readonly row: number }>(facts: readonly Fact[]): Fact[] {
  return [...facts].sort((a, b) => a.row - b.row);
}
