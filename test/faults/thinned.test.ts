import { describe, expect, it } from 'vitest';
import { FATES, FaultRuns, NEXTS, type Run } from './fault-runs';
import { GapRuns } from './gap-runs';
import { SCENARIOS, type Scenario } from './scenarios';
import { STORES, specialRun } from './special-runs';
import { harmLines } from './tally';

/**
 * A few runs of each way, spread over the calls of each action: always the same ones. All of them are run by
 * `npm run test:faults`.
 */
const RUNS_A_WAY = 2;

/** Places spread over so many, another few for each way. */
function spread(many: number, way: number): readonly number[] {
  return Array.from({ length: RUNS_A_WAY }, (_, index) =>
    Math.min(many - 1, Math.floor(((index + ((way * 0.618) % 1)) * many) / RUNS_A_WAY)),
  );
}

function fewRuns(scenario: Scenario): readonly Run[] {
  const faults = new FaultRuns(scenario);
  const gaps = new GapRuns(scenario, faults.calls);
  return [
    ...FATES.flatMap((fate, way) =>
      spread(faults.calls.length, way).flatMap((call, index) =>
        faults.at({ call: call + 1, fate }, [NEXTS[(way + index) % NEXTS.length] ?? 'again']),
      ),
    ),
    ...gaps.acts.flatMap((act, way) => spread(gaps.calls.length, way).map((gap) => gaps.at(gap, act))),
    ...STORES.map((store) => specialRun(scenario, store)),
  ];
}

/** Actions of which every run is right. */
const WHOLE: readonly string[] = ['keepDraft'];

describe('a few of the runs with something failing, or somebody typing', () => {
  it.each(SCENARIOS.filter(({ name }) => WHOLE.includes(name)).map((scenario) => [scenario.name, scenario] as const))(
    '%s ends as if nothing had failed',
    (_name, scenario) => {
      expect(harmLines(fewRuns(scenario))).toStrictEqual([]);
    },
  );
});
