import { describe, expect, it } from 'vitest';
import { FATES, FaultRuns, NEXTS, type Run } from './fault-runs';
import { GapRuns } from './gap-runs';
import { SCENARIOS, type Scenario } from './scenarios';
import { bothAtOnce, meetsAnother, STORES, specialRun } from './special-runs';
import { harmLines } from './tally';

/**
 * One run of each way or two, spread over the calls of each action: always the same ones. All of them are run by
 * `npm run test:faults`.
 */
type Kind = 'faults' | 'gaps' | 'stores';

/** A place among so many, another for each way. */
function spread(many: number, way: number): number {
  return Math.floor(((way * 0.618 + 0.4) % 1) * many);
}

const RUNS: { readonly [kind in Kind]: (scenario: Scenario) => readonly Run[] } = {
  faults: (scenario) => {
    const faults = new FaultRuns(scenario);
    return [...FATES, ...FATES].flatMap((fate, way) =>
      faults.at({ call: spread(faults.calls.length, way) + 1, fate }, [NEXTS[way % NEXTS.length] ?? 'again']),
    );
  },
  gaps: (scenario) => {
    const { calls } = new FaultRuns(scenario);
    return scenario.spots.flatMap((spot) => {
      const gaps = new GapRuns(scenario, spot, calls);
      return gaps.acts.map((act, way) => gaps.at(spread(calls.length, way), act));
    });
  },
  stores: (scenario) => {
    const { calls } = new FaultRuns(scenario);
    return [
      ...STORES.map((store) => specialRun(scenario, store)),
      ...(meetsAnother(scenario) ? [bothAtOnce(scenario, spread(calls.length, 0))] : []),
    ];
  },
};

const KINDS: readonly Kind[] = ['faults', 'gaps', 'stores'];

const CASES = SCENARIOS.flatMap((scenario) => KINDS.map((kind) => ({ kind, scenario, action: scenario.name })));

describe('a few of the runs with something failing, or somebody typing', () => {
  it.each(CASES)('$action, $kind: it ends as if nothing had happened', ({ kind, scenario }) => {
    expect(harmLines(RUNS[kind](scenario))).toStrictEqual([]);
  });
});
