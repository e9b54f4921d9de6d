import type { TableKey } from '../../core/records';
import type { AnyTableDefinition } from '../definition';
import { ACTIVITIES } from './activities';
import { CHANNELS } from './channels';
import { COMMITMENTS } from './commitments';
import { CONTRIBUTIONS } from './contributions';
import { FINDINGS } from './findings';
import { FOLLOW_UP } from './follow-up';
import { FURAG_QUESTIONS_TABLE } from './furag-questions';
import { GROUPS_TABLE } from './groups';
import { PRACTICES } from './practices';
import { PUBLICATIONS } from './publications';
import { REPORTS } from './reports';
import { STEPS } from './steps';
import { TEAM } from './team';

/** Every table, in the order of its tab. Adding one is a file and a line here. */
export const TABLES = {
  followUp: FOLLOW_UP,
  groups: GROUPS_TABLE,
  activities: ACTIVITIES,
  reports: REPORTS,
  contributions: CONTRIBUTIONS,
  commitments: COMMITMENTS,
  channels: CHANNELS,
  findings: FINDINGS,
  team: TEAM,
  practices: PRACTICES,
  steps: STEPS,
  furagQuestions: FURAG_QUESTIONS_TABLE,
  publications: PUBLICATIONS,
} as const;

export const ALL_TABLES: readonly AnyTableDefinition[] = Object.values(TABLES);

export function tableDefinition(key: TableKey): AnyTableDefinition {
  return TABLES[key];
}
