import { describe, expect, it } from 'vitest';
import { isStale } from '../../../src/views/sidebar/revision';

describe('a revision', () => {
  const seen = { activities: '3.a', groups: '2.b' };

  it('is stale only for the tables a write rests on', () => {
    expect(isStale(seen, { ...seen, reports: '1.c' }, ['activities', 'groups'])).toBe(false);
    expect(isStale(seen, { ...seen, groups: '2.x' }, ['activities', 'groups'])).toBe(true);
    expect(isStale(seen, { ...seen, groups: '2.x' }, ['activities'])).toBe(false);
  });

  it('knows of a sheet that came or went', () => {
    expect(isStale(seen, { activities: '3.a' }, ['groups'])).toBe(true);
    expect(isStale(seen, seen, ['steps'])).toBe(false);
  });
});
