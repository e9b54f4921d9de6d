/** The door of the room: a report in, the bytes of a .docx out. */
import { cleanLine } from '../document/clean-text';
import type { ReportDocument } from '../document/model';
import { composeDocument } from './compose-document';
import { packParts } from './pack';
import { createReferences } from './references';
import { wordParts } from './word-parts';

/** The bytes of a .docx; the same report gives the same bytes. Throws on an accent that is no '#rrggbb'. */
export function renderDocx(report: ReportDocument): Uint8Array {
  const references = createReferences();
  const parts = wordParts(composeDocument(report, references));
  return packParts(parts, {
    links: references.links(),
    logo: report.logo?.png ?? null,
    properties: {
      title: cleanLine(report.title),
      subject: cleanLine(report.subtitle),
      creator: cleanLine(report.header.entity),
      description: cleanLine(report.description),
      language: 'es-CO',
    },
  });
}
