import type { Change } from '../../tables/changes';
import { PUBLICATIONS } from '../../tables/definitions/publications';
import { type CellFix, planFix } from '../../tables/fix-cells';
import { freeName } from '../../tables/free-name';
import { tableSheetSpec } from '../../tables/sheet-spec';
import { createTable } from '../../tables/structure';
import { PUBLICATION_FIELDS, type PublishedVersion, publicationFields } from '../../views/publishing/publication-row';
import { planRow } from '../../views/sidebar/plan-row';
import type { Session } from '../session';
import type { Prepared } from './prepare';

/** The row of a version in Publicaciones; the sheet is added when it is not there. */
export function rowOfVersion(session: Session, prepared: Prepared, version: PublishedVersion): readonly Change[] {
  const fields = publicationFields(version, prepared.assessment);
  // Rows of Publicaciones carry no code, so there are no counters to raise.
  const plan = planRow('publications', fields, { cells: session.cells, reading: session.reading, counters: {} });
  const spec = tableSheetSpec(PUBLICATIONS);
  return (
    plan?.changes ?? [
      createTable('publications', { ...spec, name: freeName(spec.name, session.cells.outlines) }, [fields]),
    ]
  );
}

/** The row of a version whose files were made again: it leads to the new ones, which nobody has shared yet. */
export function newLinks(session: Session, row: number, links: PublishedVersion['links']): readonly Change[] {
  const fixes = Object.entries({ ...links, publicLink: null }).map(([field, value]): CellFix => {
    return { at: { table: 'publications', row, field }, value };
  });
  return planFix(fixes, session.cells, session.reading).changes;
}

/** Columns that Publicaciones lacks for a row to be written whole: half a publication would be none. */
export function lackingColumns({ reading }: Session): readonly string[] {
  const layout = reading.layouts.get('publications');
  if (layout === undefined) return [];
  return PUBLICATION_FIELDS.filter((field) => !layout.columns.has(field)).map(
    (field) => PUBLICATIONS.columns[field].heading,
  );
}
