import { describe, expect, it } from 'vitest';
import { formDocument } from '../../../../src/views/documents/forms/form-document';
import { internalForms } from '../../../../src/views/documents/forms/internal-forms';
import { SAMPLE } from '../../sample';
import { TOWN, type Town } from '../../town';
import { publicInput, withSheet } from '../public-input';
import { blocksOf, rowsIn, section, textsOf, titles, wholeText } from '../read-document';

const forms = (town: Town = TOWN) => internalForms(publicInput(town));
const form = (code: string, town: Town = TOWN) => formDocument(publicInput(town), code);

describe('the annex of forms', () => {
  it('lists them, then has a card for each, under its activity', () => {
    expect(titles(forms())).toEqual(['1. Lista de formatos', '2. Foro']);
    const blocks = section(forms(), 'Foro');
    expect(blocks[1]).toMatchObject({ kind: 'heading', level: 2, text: 'R001 · 10/03/2026' });
    expect(rowsIn(blocks)).toEqual([
      ['Código', 'R001'],
      ['Actividad', 'Foro (A001)'],
      ['Fecha de realización', '10/03/2026'],
      ['Área que reporta', 'Gobierno'],
      ['Grupos involucrados', 'Jóvenes'],
      ['Participantes', '25'],
      ['Fase', 'Formulación'],
      ['Aportes recibidos', 'Sin dato'],
      ['Aportes acogidos', 'Sin dato'],
      ['Resultados', 'Se acordó'],
    ]);
  });

  it('names the rows of a card by their first cells', () => {
    const tables = section(forms(), 'Foro').filter(({ kind }) => kind === 'table');
    expect(tables).toMatchObject([{ columns: [{ heading: 'Dato', rowHeader: true }, { heading: 'Respuesta' }] }]);
  });

  it('has every valid report once and no other', () => {
    const text = wholeText(forms(SAMPLE));
    expect(text.match(/^R\d{3} · /gm)).toHaveLength(9);
    expect(text).not.toContain('Pendiente de consolidar');
  });

  it('keeps a small count back and says why', () => {
    const blocks = section(forms(SAMPLE), 'Veeduría a la obra del acueducto');
    const card = Object.fromEntries(rowsIn(blocks));
    expect(card['Aportes acogidos']).toBe('Reservado');
    expect(card['Grupos involucrados']).toBe('Reservado');
    expect(wholeText(forms(SAMPLE))).toContain('cuentas de menos de 5 personas');
  });

  it('leads to what was published, saying where it goes', () => {
    const runs = blocksOf(forms(SAMPLE)).flatMap((block) =>
      block.kind === 'table' ? block.rows.flat().flatMap((cell) => cell.runs) : [],
    );
    expect(runs).toContainEqual({
      text: 'Ver en www.ejemplo.gov.co',
      link: 'https://www.ejemplo.gov.co/participa/encuesta',
    });
  });

  it('without reports says so', () => {
    expect(wholeText(forms({}))).toContain('Todavía no hay formatos entregados.');
  });

  it('of more than 500 gives the list and sends to the open data', () => {
    const rows = Array.from({ length: 501 }, (_, index) => [
      ...[`R${index + 1}`, 'A001', '2026-03-10', 'Gobierno', 'Jóvenes', 25, 'Se acordó', 'Entregado'],
    ]);
    const [headings = []] = TOWN['Reportes'] ?? [];
    const many = forms(withSheet('Reportes', [headings.slice(0, 8), ...rows]));
    expect(titles(many)).toEqual(['1. Lista de formatos']);
    expect(wholeText(many)).toContain('Son más de 500: este documento trae la lista');
    expect(wholeText(many)).toContain('La que falta está en los datos abiertos.');
  });
});

describe('the form of one report', () => {
  it('is found by its code, however it is written, and fits a page of its own without a table of contents', () => {
    const found = form(' r001 ');
    expect(found?.title).toBe('Formato interno R001: Foro');
    expect(found === null ? [] : blocksOf(found).map(({ kind }) => kind)).toEqual(['table']);
  });

  it('is none where no valid report has the code', () => {
    expect(form('R999')).toBeNull();
    expect(form('R010', SAMPLE)).toBeNull();
  });

  it('explains what is reserved in it', () => {
    const found = form('R007', SAMPLE);
    expect(found === null ? [] : blocksOf(found).flatMap(textsOf).join('\n')).toContain('«Reservado»');
  });
});
