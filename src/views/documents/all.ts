import type { ReportDocument } from '../../document/model';
import { diagnosis } from './diagnosis/diagnosis';
import { internalForms } from './forms/internal-forms';
import { furagSupport } from './furag/furag-support';
import { adjustedPlan, planForComments } from './plan/plan';
import { resultsReport } from './results/results-report';
import type { InternalInput, PublicInput } from './section';
import { verificationSheet } from './verification/verification-sheet';

/** The documents that may be given to anybody, by the type they have in Publicaciones. */
export const PUBLIC_DOCUMENTS = {
  resultsReport,
  planForComments,
  adjustedPlan,
  internalForms,
  diagnosis,
} as const satisfies { readonly [kind: string]: (input: PublicInput) => ReportDocument };

export type PublicDocumentKind = keyof typeof PUBLIC_DOCUMENTS;

/** The documents that stay in the entity. */
export const INTERNAL_DOCUMENTS = {
  furag: furagSupport,
  verification: verificationSheet,
} as const satisfies { readonly [kind: string]: (input: InternalInput) => ReportDocument };

export type InternalDocumentKind = keyof typeof INTERNAL_DOCUMENTS;
