import { describe, expect, it } from 'vitest';
import { type Action, CHANGING_ACTIONS, OUTDATED_CODES, type Reply } from '../../src/apps-script/protocol';
import { sampleWorkbook } from '../../src/local/sample/sample';
import { type AddOn, addOn, answered } from './add-on';

/** What the panel gets: the reply, and what it costs. */
function fromPanel({ script }: AddOn, action: Action) {
  const answer = script.run('call', JSON.stringify({ ...action, fromPanel: true }));
  if (!answer.ok) throw new Error(answer.error.message);
  const reply = JSON.parse(String(answer.value)) as Reply<unknown>;
  return { reply, calls: answer.effects.counters.calls };
}

async function sample(): Promise<AddOn> {
  const { file } = await sampleWorkbook();
  return addOn(file);
}

describe('the reply to the panel', () => {
  it('brings what the panel shows from then on, the same that it would get by asking', async () => {
    const opened = await sample();
    const { reply } = fromPanel(opened, { action: 'refresh' });
    expect(reply.panel).toEqual(answered(opened.call({ action: 'panel' })));
  });

  it('brings it after every action that changes the workbook, and after no other', async () => {
    const opened = await sample();
    const publish = { action: 'publish', document: 'resultsReport', force: true } as const;
    const published = fromPanel(opened, publish).reply;
    expect(published).toMatchObject({ ok: true, panel: { state: { version: 1 } } });
    const version = answered(opened.call(publish)).documentVersion;
    const shared = fromPanel(opened, { action: 'share', document: 'resultsReport', version }).reply;
    expect(shared).toMatchObject({ ok: true, panel: { state: { version: 1 } } });
    for (const action of [{ action: 'start' }, { action: 'review' }, { action: 'keepDraft', draft: null }] as const) {
      expect(CHANGING_ACTIONS).not.toContain(action.action);
      expect(fromPanel(opened, action).reply).not.toHaveProperty('panel');
    }
  });

  it('brings it when what the panel shows is no longer so', async () => {
    const opened = await sample();
    const { reply } = fromPanel(opened, { action: 'undo', id: 'gone' });
    expect(reply).toMatchObject({ ok: false, panel: { state: { version: 1 } } });
    expect(OUTDATED_CODES).toContain(reply.ok ? '' : reply.code);
  });

  it('leaves it out where nothing was done, and for whoever is no panel', async () => {
    const opened = await sample();
    const source = { kind: 'none' } as const;
    const shown = fromPanel(opened, { action: 'applyStructure', source, tables: ['steps'], hash: 'another' }).reply;
    expect(shown).toMatchObject({ ok: true, value: { applied: false } });
    expect(shown).not.toHaveProperty('panel');
    expect(opened.call({ action: 'refresh' }).reply).not.toHaveProperty('panel');
  });

  it('costs no more trips than asking afterwards did', async () => {
    const [one, other] = [await sample(), await sample()];
    const together = fromPanel(one, { action: 'refresh' }).calls;
    const before = other.call({ action: 'refresh' }).effects.counters.calls;
    const after = other.call({ action: 'panel' }).effects.counters.calls;
    expect(together).toBeLessThanOrEqual(before + after);
  });

  it('brings the first state of a workbook that was just structured', () => {
    const opened = addOn();
    const source = {
      kind: 'text',
      text: 'Actividad de gestión\tMeta\tIndicador\nConvocar la mesa\tHacerla\tMesa hecha',
    } as const;
    const { hash } = answered(opened.call({ action: 'planStructure', source, year: 2026 }));
    const { reply } = fromPanel(opened, { action: 'applyStructure', source, year: 2026, hash });
    expect(reply).toMatchObject({ ok: true, value: { applied: true }, panel: { state: { structured: true } } });
  });
});
