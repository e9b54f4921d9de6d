import type { ReportDocument } from '../../document/model';
import type { Edition } from './frame';
import { resultsReport } from './results/results-report';
import type { PublicInput } from './section';

/** The documents that may be given to anybody, by the type they have in Publicaciones. */
export const PUBLIC_DOCUMENTS = {
  resultsReport,
} as const satisfies { readonly [kind: string]: (input: PublicInput, edition: Edition) => ReportDocument };

export type PublicDocumentKind = keyof typeof PUBLIC_DOCUMENTS;
