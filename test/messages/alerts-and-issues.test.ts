import { describe, expect, it } from 'vitest';
import type { AlertFact } from '../../src/alerts/alert';
import { alertSentence } from '../../src/messages/es/alerts';
import { issueSentence } from '../../src/messages/es/issues';
import { ALERTS, ISSUES } from './facts';
import { expectSentence } from './sentence-rules';

const issues = Object.values(ISSUES).flat();
const alerts = Object.values(ALERTS).flat();

describe('every issue', () => {
  it.each(issues.map((fact) => [fact.code, fact] as const))('%s says what is wrong and what to do', (_, fact) => {
    const { message, fix } = issueSentence(fact);
    expectSentence(message);
    expectSentence(fix);
  });

  it('tells apart its two readings of a number', () => {
    const messages = ISSUES.ambiguousNumber.map((fact) => issueSentence(fact).message);
    expect(messages).toEqual([
      '«1.111» puede leerse como 1111 o como 1,111.',
      '«1.111 %» puede leerse como 1111 % o como 1,111 %.',
    ]);
  });

  it('asks whether the nearest value was meant, and otherwise offers the list', () => {
    expect(ISSUES.notInList.map((fact) => issueSentence(fact).fix)).toEqual([
      '¿Quiso decir «Ejecutada»?',
      'Elija uno de la lista: Uno, Dos, Tres, Cuatro, Cinco, Seis…',
    ]);
  });
});

describe('every alert', () => {
  it.each(alerts.map((fact) => [fact.code, fact] as const))('%s says what happens and what to do', (_, fact) => {
    const { message, fix } = alertSentence(fact);
    expectSentence(message);
    expectSentence(fix);
  });

  it('speaks of a group whatever its number', () => {
    expect(ALERTS.uncoveredGroup.map((fact) => alertSentence(fact).message)).toEqual([
      'El grupo «Jóvenes» no está en ninguna actividad del plan.',
      'El grupo «Víctima» no está en ninguna actividad del plan.',
    ]);
  });

  it('has no two codes with the same sentence', () => {
    const messages = Object.values(ALERTS).flatMap((examples: readonly AlertFact[]) =>
      examples.slice(0, 1).map((fact) => alertSentence(fact).message),
    );
    expect(new Set(messages).size).toBe(messages.length);
  });
});
