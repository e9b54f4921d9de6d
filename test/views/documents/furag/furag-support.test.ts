import { describe, expect, it } from 'vitest';
import { FURAG_QUESTIONS } from '../../../../src/catalogue/furag-questions';
import type { ReportDocument } from '../../../../src/document/model';
import { furagSupport } from '../../../../src/views/documents/furag/furag-support';
import { expectAgreement } from '../../../messages/sentence-rules';
import { TOWN, type Town, withSetting } from '../../town';
import { internalInput } from '../internal-input';
import { blocksOf, rowsIn, section, textsOf, titles, wholeText } from '../read-document';

function support(town: Town = TOWN): ReportDocument {
  return furagSupport(internalInput(town));
}

/** The table (or box) under the question with this code. */
function answer(document: ReportDocument, code: string): readonly (readonly string[])[] {
  const blocks = section(document, 'Respuestas');
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith(code));
  const [below] = blocks.slice(at + 1);
  return below?.kind === 'table' ? rowsIn([below]) : [textsOf(below ?? { kind: 'contents' })];
}

const QUESTIONS_SHEET = [
  ['Código', 'Pregunta', 'Vigencia', 'Se responde con'],
  ['PCI201', '¿En qué espacios participaron?', 2026, 'Espacios de participación'],
  ['PCI999', '¿Cuántos servidores públicos hay?', 2026, ''],
  ['PCI201', '¿En qué espacios?', 2025, 'Espacios de participación'],
  ['', '¿Con qué grupos?', '', 'Grupos que participaron'],
];

describe('the support for FURAG', () => {
  const document = support();

  it('is for internal use, on every page', () => {
    expect(document).toMatchObject({ title: 'Soporte para FURAG', mark: 'Uso interno' });
    expect(titles(document)).toEqual(['1. Resumen', '2. Respuestas']);
  });

  it('goes through the sixteen questions in their order, in the summary and one by one', () => {
    const names = FURAG_QUESTIONS.map(({ code, question }) => `${code}. ${question}`);
    expect(rowsIn(section(document, 'Resumen')).map(([name]) => name)).toEqual(names);
    const headings = blocksOf(document).flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [block.text] : [],
    );
    expect(headings).toEqual(names);
  });

  it('says what the rows show, which rows, their links, and in one line what nothing shows', () => {
    expect(answer(document, 'PCI201')).toEqual([
      ['Formulación participativa', '☑ Hay datos', 'A001', 'R001'],
      [
        'Diagnóstico participativo; Colaboración e innovación abierta; Rendición de cuentas; Mejora de trámites; Control social',
        '☐ Sin datos',
        '',
        '',
      ],
    ]);
  });

  it('leads to the evidence, which stays inside the entity', () => {
    const links = blocksOf(document).flatMap((block) =>
      block.kind === 'table' ? block.rows.flat().flatMap(({ runs }) => runs.flatMap(({ link }) => link ?? [])) : [],
    );
    expect(new Set(links)).toEqual(new Set(['https://ejemplo.gov.co/r1']));
  });

  it('names the rows that lack what an option asks of all', () => {
    expect(answer(document, 'PCI217')[0]).toEqual([
      'Grupos caracterizados',
      '☐ En parte',
      'G001\nFaltan: G002 y G003',
      'El plan no está en Publicaciones',
    ]);
  });

  it('counts in the summary what is shown and what is missing', () => {
    const rows = Object.fromEntries(
      rowsIn(section(document, 'Resumen')).map(([name = '', ...rest]) => [name.slice(0, 6), rest]),
    );
    expect(rows['PCI201']).toEqual(['1 de 6', '5 opciones sin datos']);
    expect(rows['PCI217']).toEqual(['2 de 5', '3 opciones sin datos\n1 opción en parte']);
  });

  it('says for which year the list was made, and that the form may have changed since', () => {
    const box = blocksOf(document).find((block) => block.kind === 'box');
    expect(textsOf(box ?? { kind: 'contents' })).toEqual([
      'Compare con el formulario oficial',
      'Preguntas de la vigencia 2025, resumidas en palabras nuestras. El libro es de 2026: pueden haber cambiado. Corríjalas o agregue otras en la hoja «Preguntas FURAG».',
    ]);
    expect(wholeText(support(withSetting('Vigencia', 2025)))).not.toContain('pueden haber cambiado');
  });

  it('agrees with its numbers from the first word to the last', () => {
    for (const text of blocksOf(document).flatMap(textsOf)) expectAgreement(text);
  });

  it('shows no text as it was received, and is the same each time', () => {
    const contributions = TOWN['Aportes']?.map((row, index) => [
      ...row,
      index === 0 ? 'Texto recibido' : 'carta de Ana',
    ]);
    expect(JSON.stringify(support({ ...TOWN, Aportes: contributions ?? [] }))).not.toContain('carta de Ana');
    expect(support()).toEqual(document);
  });
});

describe('a workbook with its own questions', () => {
  const document = support({ ...TOWN, 'Preguntas FURAG': QUESTIONS_SHEET });

  it('is answered by them alone: those of its year, and those that say none', () => {
    expect(rowsIn(section(document, 'Resumen')).map(([name]) => name)).toEqual([
      'PCI201. ¿En qué espacios participaron?',
      'PCI999. ¿Cuántos servidores públicos hay?',
      '¿Con qué grupos?',
    ]);
  });

  it('has a marked box where only the entity can answer', () => {
    expect(answer(document, 'PCI999')[0]?.[0]).toBe('Texto que debe escribir la entidad');
    expect(rowsIn(section(document, 'Resumen'))[1]).toEqual([
      'PCI999. ¿Cuántos servidores públicos hay?',
      '—',
      'La responde la entidad',
    ]);
  });

  it('takes the latest list where none is of its year', () => {
    const later = support(withSetting('Vigencia', 2028, { ...TOWN, 'Preguntas FURAG': QUESTIONS_SHEET }));
    expect(rowsIn(section(later, 'Resumen'))).toHaveLength(3);
  });
});
