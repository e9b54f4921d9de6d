import { describe, expect, it } from 'vitest';
import { isMisspelt, isOneSlipApart, startsWithOneSlip } from '../../src/core/misspelling';

describe('one slip of the hand', () => {
  it.each([
    ['reponsable', 'responsable'],
    ['responsablee', 'responsable'],
    ['tesponsable', 'responsable'],
    ['repsonsable', 'responsable'],
  ])('is all that separates %s from %s', (written, meant) => {
    expect(isOneSlipApart(written, meant)).toBe(true);
  });

  it.each([
    ['reponsble', 'responsable'],
    ['meta', 'unidad'],
    ['avances', 'alcance'],
  ])('does not explain %s for %s', (written, meant) => {
    expect(isOneSlipApart(written, meant)).toBe(false);
  });

  it('at the beginning of a longer word is seen, except at the last letter of the stem', () => {
    expect(startsWithOneSlip('metodolgias', 'metodolog')).toBe(true);
    expect(startsWithOneSlip('capcaitar', 'capacit')).toBe(true);
    expect(startsWithOneSlip('formatos', 'formar')).toBe(false);
  });
});

describe('a misspelt name', () => {
  it.each([
    ['consluta', 'consulta'],
    ['fecha corte', 'fecha de corte'],
    ['nombre de entidad', 'nombre de la entidad'],
    ['ejecusion o implementasion participativa', 'ejecucion o implementacion participativa'],
  ])('is %s for %s', (written, meant) => {
    expect(isMisspelt(written, meant)).toBe(true);
  });

  it.each([
    ['consulta', 'consulta'],
    ['foto', 'foro'],
    ['fecha de cierre', 'fecha de corte'],
    ['consejo de salud', 'consejo de cultura'],
    ['fecha', 'fecha de corte'],
    ['concertacion', 'consulta'],
  ])('is not %s for %s', (written, meant) => {
    expect(isMisspelt(written, meant)).toBe(false);
  });
});
