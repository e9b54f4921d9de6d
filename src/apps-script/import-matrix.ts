import type { ImportFailure, MatrixImport } from '../intake/import';
import { readCellMatrix } from '../intake/read-cells';
import { readTextMatrix } from '../intake/read-text';
import { cellText, type SheetCells } from '../tables/cell';
import { assignSheets } from '../tables/locate';
import { percentagesShown } from './percentages';
import type { MatrixSource } from './protocol';
import type { Session } from './session';

/** The matrix a person brings: pasted text, or a sheet of this workbook. */

export type SourceProblem = ImportFailure | { readonly code: 'noSuchSheet'; readonly name: string };

/** What a source holds: a matrix, nothing to take in, or a problem the person can correct. */
export type ImportedMatrix =
  | { readonly kind: 'matrix'; readonly matrix: MatrixImport }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'problem'; readonly problem: SourceProblem };

export function importMatrix(source: MatrixSource, session: Session): ImportedMatrix {
  switch (source.kind) {
    case 'none':
      return { kind: 'nothing' };
    case 'text':
      return taken(readTextMatrix(source.text));
    case 'sheet':
      return source.name === null ? findMatrix(session) : readNamed(source.name, session);
  }
}

function taken(result: MatrixImport | ImportFailure): ImportedMatrix {
  return 'mapping' in result ? { kind: 'matrix', matrix: result } : { kind: 'problem', problem: result };
}

function tryRead(sheet: SheetCells, { spreadsheet }: Session): MatrixImport | ImportFailure {
  return readCellMatrix(percentagesShown(spreadsheet, sheet).rows.map((row) => row.map(cellText)));
}

function readNamed(name: string, session: Session): ImportedMatrix {
  const outline = session.cells.outlines.find((candidate) => candidate.name === name);
  const sheet = outline === undefined ? undefined : session.cells.sheets.get(outline.id);
  return sheet === undefined
    ? { kind: 'problem', problem: { code: 'noSuchSheet', name } }
    : taken(tryRead(sheet, session));
}

/** The first sheet that is not ours and holds a matrix; a workbook already structured may have none. */
function findMatrix(session: Session): ImportedMatrix {
  const assigned = assignSheets(session.cells.outlines);
  // What a copy holds already stands in the sheet that counts.
  const copies = session.reading.copies.filter((copy) => copy.counted).map((copy) => copy.sheetId);
  const ours = new Set([...[...assigned.values()].map((outline) => outline.id), ...copies]);
  const others = session.cells.outlines.filter((outline) => !ours.has(outline.id));
  let problem: ImportedMatrix | null = null;
  for (const outline of others) {
    const sheet = session.cells.sheets.get(outline.id);
    const result = sheet === undefined ? null : taken(tryRead(sheet, session));
    if (result?.kind === 'matrix') return result;
    problem = problem ?? result;
  }
  return assigned.has('followUp') || problem === null ? { kind: 'nothing' } : problem;
}
