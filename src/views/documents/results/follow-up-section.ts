import type { FollowUpAssessment } from '../../../core/follow-up';
import type { FollowUpRow } from '../../../core/records';
import type { TableCell } from '../../../document/model';
import { stateWords } from '../../../messages/es/follow-up';
import { percent, shortDate, wordList } from '../../../messages/es/format';
import { REPORT_WORDS as WORDS } from '../../../messages/es/report';
import { stateTone } from '../../follow-up-columns';
import type { DocumentSection, PublicInput } from '../section';
import { cell, paragraph } from '../text';

/** The whole follow-up matrix, on landscape pages. */
export function followUpSection({ assessment }: PublicInput): DocumentSection {
  const { followUp, tables } = assessment;
  const title = WORDS.followUpTitle;
  if (followUp.length === 0) return { title, orientation: 'portrait', blocks: [paragraph(WORDS.followUpEmpty)] };
  const done = followUp.filter((row) => row.state === 'done').length;
  const unknown = followUp.filter((row) => row.state === 'noData').length;
  return {
    title,
    orientation: 'landscape',
    blocks: [
      paragraph(WORDS.followUpIntro(done, followUp.length, unknown)),
      {
        kind: 'table',
        summary: WORDS.followUpSummary,
        columns: [
          { heading: WORDS.code, share: 1.1 },
          { heading: WORDS.managementActivity, share: 7 },
          { heading: WORDS.target, share: 3 },
          { heading: WORDS.indicatorColumn, share: 3 },
          { heading: WORDS.responsible, share: 2 },
          { heading: WORDS.dueDate, share: 1.6, align: 'center' },
          { heading: WORDS.progress, share: 1.2, align: 'center' },
          { heading: WORDS.state, share: 1.8 },
        ],
        rows: tables.followUp.map((row, index) => followUpRow(row, followUp[index])),
      },
    ],
  };
}

const TONES = { done: 'done', inProgress: 'planned', attention: 'attention', muted: 'muted', none: 'muted' } as const;

function followUpRow(row: FollowUpRow, assessed: FollowUpAssessment | undefined): readonly TableCell[] {
  const plain = [row.code ?? '', row.activity, row.target ?? WORDS.noFigure, row.indicator ?? WORDS.noFigure];
  const responsible = row.responsible.length === 0 ? WORDS.noFigure : wordList(row.responsible);
  if (assessed === undefined) return [...plain, responsible, '', '', ''].map((text) => cell(text));
  return [
    ...plain.map((text) => cell(text)),
    cell(responsible),
    cell(assessed.dueDate === null ? '—' : shortDate(assessed.dueDate)),
    cell(assessed.progress === null ? '—' : percent(assessed.progress)),
    cell(stateWords(assessed), TONES[stateTone(assessed)]),
  ];
}
