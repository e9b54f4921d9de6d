import { describe, expect, it } from 'vitest';
import { endsOpen, endsSentence, goesOnCounting, startsMidSentence } from '../../src/intake/phrase';

describe('the two sides of a cut', () => {
  it.each(['con la caracterización', '(participación en', ', y otros', 'ó', ') de'])(
    '%j goes on with a sentence',
    (text) => {
      expect(startsMidSentence(text)).toBe(true);
    },
  );

  it.each(['Canales', 'Óptimo', '3. Fases', '2026', '', '=A1', '(Participación'])('%j begins one', (text) => {
    expect(startsMidSentence(text)).toBe(false);
  });

  it.each(['Diseñar la política de', 'grupos,', 'A', 'el plan (que', 'ciudadanos y/o', 'Informe sobre LAS'])(
    '%j waits for more',
    (text) => {
      expect(endsOpen(text)).toBe(true);
    },
  );

  it.each(['Todas las dependencias', 'gestión.', 'el plan (2026)', '', 'Sede'])('%j is complete', (text) => {
    expect(endsOpen(text)).toBe(false);
  });

  it('a full stop ends a sentence and the next number continues a list', () => {
    expect(endsSentence('Publicado.')).toBe(true);
    expect(endsSentence('Publicado')).toBe(false);
    expect(goesOnCounting('para: 1. Contar 2. Medir', '3. Publicar')).toBe(true);
    expect(goesOnCounting('para: 1. Contar', '3. Publicar')).toBe(false);
    expect(goesOnCounting('Contar', '1. Publicar')).toBe(false);
  });
});
