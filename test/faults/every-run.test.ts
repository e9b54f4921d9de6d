import { describe, expect, it } from 'vitest';
import { FATES, FaultRuns, type Run } from './fault-runs';
import { GapRuns } from './gap-runs';
import { SCENARIOS, type Scenario } from './scenarios';
import { bothAtOnce, meetsAnother, STORES, specialRun } from './special-runs';
import { harmLines, isHarmed, lineFor, wayLines } from './tally';

/** FAULTS: the beginning of the name of one action, whose harmed runs are then listed. */
const WANTED = process.env['FAULTS'] ?? '';

/** FAULTS_EVERY: a number n for each n-th call alone, where time is short. */
const STEP = Number(process.env['FAULTS_EVERY'] ?? 1);

const wanted = SCENARIOS.filter(({ name }) => name.startsWith(WANTED));
const all: Run[] = [];

/** Straight to the terminal: a test runner keeps what is logged until the test is over. */
function say(lines: readonly string[]): void {
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
}

function everyRun(scenario: Scenario): readonly Run[] {
  const faults = new FaultRuns(scenario);
  const gaps = scenario.spots.map((spot) => new GapRuns(scenario, spot, faults.calls));
  const numbers = faults.calls.map((_, index) => index).filter((index) => index % STEP === 0);
  return [
    ...FATES.flatMap((fate) => numbers.flatMap((index) => faults.at({ call: index + 1, fate }))),
    ...gaps.flatMap((some) => some.acts.flatMap((act) => numbers.map((gap) => some.at(gap, act)))),
    ...STORES.map((store) => specialRun(scenario, store)),
    ...(meetsAnother(scenario) ? numbers.map((call) => bothAtOnce(scenario, call + 1)) : []),
  ];
}

describe('an action with something failing at each call, and somebody typing in each gap', () => {
  it.each(wanted.map((scenario) => [scenario.name, scenario] as const))('%s', (_name, scenario) => {
    const runs = everyRun(scenario);
    all.push(...runs);
    say(wayLines(runs));
    if (WANTED !== '') say(harmLines(runs));
    expect(runs.filter(isHarmed).length).toBe(0);
  });

  it('loses, doubles, misplaces and leaves nothing in all', () => {
    say([lineFor('all', all)]);
    expect(all.filter(isHarmed).length).toBe(0);
  });
});
