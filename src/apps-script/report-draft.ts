import './jitless';

import * as z from 'zod/mini';
import { BLANK_DRAFT, type ReportDraft } from '../views/sidebar/report-form';

/** The draft of a report as JSON. */

const TEXT = z._default(z.string(), '');
const TEXTS = Object.fromEntries(Object.keys(BLANK_DRAFT).map((field) => [field, TEXT]));

/** The shape of a draft on its way from the panel, and out of the store: a field of another version is left out. */
export const REPORT_DRAFT = z.object({
  // Every field but the groups, which come after, is a text.
  ...(TEXTS as { readonly [field in keyof ReportDraft]: typeof TEXT }),
  groups: z._default(z.array(z.string()), []),
});
