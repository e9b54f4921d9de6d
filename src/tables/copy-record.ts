import type { TableKey } from '../core/records';

/** Copies of records, quickly. */

type Copy = <R extends object>(record: R) => R;

/**
 * How a record of each table is copied. All read the same, and each is a function of its own: where an engine has met
 * the records of one table only, it copies them four times faster.
 */
export const COPY_RECORD: { readonly [table in TableKey]: Copy } = {
  followUp: (record) => ({ ...record }),
  groups: (record) => ({ ...record }),
  activities: (record) => ({ ...record }),
  reports: (record) => ({ ...record }),
  contributions: (record) => ({ ...record }),
  commitments: (record) => ({ ...record }),
  channels: (record) => ({ ...record }),
  findings: (record) => ({ ...record }),
  team: (record) => ({ ...record }),
  practices: (record) => ({ ...record }),
  steps: (record) => ({ ...record }),
  publications: (record) => ({ ...record }),
  furagQuestions: (record) => ({ ...record }),
};
