import { describe, expect, it } from 'vitest';
import { addOn, fingerprint } from './add-on';

const ITEMS = [
  { caption: 'Estructurar la matriz', functionName: 'openStructure' },
  { caption: 'Actualizar', functionName: 'openRefresh' },
  { caption: 'Informe de resultados', functionName: 'openReport' },
  { caption: 'Abrir panel', functionName: 'openPanel' },
];

describe('the menu', () => {
  it.each([
    ['onOpen', 'NONE'],
    ['onOpen', 'LIMITED'],
    ['onOpen', 'FULL'],
    ['onInstall', 'FULL'],
  ] as const)('%s with authorization %s offers the four items, with no trip to the spreadsheet', (name, authMode) => {
    const { ui, counters } = addOn().script.execute(name, [], { authMode });
    expect(ui.menus).toStrictEqual([ITEMS]);
    expect(counters.calls).toBe(0);
  });

  it.each([
    ['openStructure', 'structure'],
    ['openRefresh', 'refresh'],
    ['openReport', 'report'],
    ['openPanel', 'home'],
  ])('%s opens the panel on its view and decides nothing', (name, view) => {
    const { book, script } = addOn();
    const before = fingerprint(book);
    const { ui, counters } = script.execute(name);
    expect(ui.sidebar?.title).toBe('Matriz Participa');
    expect(ui.sidebar?.content).toContain('<main id="panel"');
    expect(ui.sidebar?.content.endsWith(`<i data-view="${view}" hidden></i>`)).toBe(true);
    expect([ui.dialogs, ui.alerts]).toStrictEqual([[], []]);
    expect(counters.calls).toBeLessThanOrEqual(5);
    expect(fingerprint(book)).toStrictEqual(before);
  });
});
