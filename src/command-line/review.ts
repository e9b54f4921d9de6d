import type { AnswerTo } from '../apps-script/protocol';
import * as WORDS from '../messages/es/command-line';
import { answerOf } from './answer';
import type { Arguments } from './arguments';
import { print, printJson, progress } from './print';
import { openInput } from './workbook-input';

/** `revisar`: the whole assessment; never writes. */
export async function reviewCommand(options: Arguments): Promise<void> {
  const { local } = await openInput(options.input);
  progress(WORDS.computing);
  const review = answerOf(local.ask({ action: 'review', cutoff: options.cutoff }));
  if (options.json) printJson(review);
  else printReview(review);
}

const MOST_PRINTED = 20;

type Review = AnswerTo<'review'>;

function printReview(review: Review): void {
  print(WORDS.reviewTitle(review.entity, review.year, review.cutoff));
  for (const indicator of review.indicators) print(`  ${indicator.name}: ${figure(indicator)}`);
  print(WORDS.uncovered(review.coverage.uncovered));
  printPlaces(WORDS.alertsTitle(review.alerts.length), review.alerts);
  printPlaces(WORDS.issuesTitle(review.issues.length), review.issues);
}

function figure({ numerator, denominator, value, noData }: Review['indicators'][number]): string {
  if (noData || value === null) return WORDS.noData;
  return denominator === null ? WORDS.number(value) : WORDS.share(numerator ?? 0, denominator, value);
}

interface Located {
  readonly sheet: string;
  readonly cell: string | null;
  readonly message: string;
  readonly fix: string;
}

function printPlaces(title: string, places: readonly Located[]): void {
  if (places.length === 0) return;
  print(title);
  for (const { sheet, cell, message, fix } of places.slice(0, MOST_PRINTED))
    print(WORDS.place(sheet, cell, message, fix));
  if (places.length > MOST_PRINTED) print(WORDS.more(places.length - MOST_PRINTED));
}
