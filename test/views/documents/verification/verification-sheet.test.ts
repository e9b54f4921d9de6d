import { describe, expect, it } from 'vitest';
import { INDICATOR_CODES } from '../../../../src/core/indicators/indicator';
import type { ReportDocument } from '../../../../src/document/model';
import { INDICATOR_WORDS } from '../../../../src/messages/es/indicators';
import { verificationSheet } from '../../../../src/views/documents/verification/verification-sheet';
import { day } from '../../../core/builders';
import { expectAgreement } from '../../../messages/sentence-rules';
import { TOWN, type Town } from '../../town';
import { internalInput } from '../internal-input';
import { blocksOf, rowsIn, section, textsOf, titles, wholeText } from '../read-document';

const BOXES = '☐ Verificado\n☐ Con observación';

function sheetOf(town: Town = TOWN, said: Parameters<typeof internalInput>[1] = {}): ReportDocument {
  return verificationSheet(internalInput(town, said));
}

/** Rows of the section's table, with plain blanks. */
function tableOf(document: ReportDocument, title: string): readonly (readonly string[])[] {
  return rowsIn(section(document, title)).map((row) => row.map((text) => text.replace(/\u00a0/g, ' ')));
}

/** A table of the town with more columns. */
function widened(name: string, headings: readonly string[], ...rows: readonly (readonly string[])[]): Town {
  const known = TOWN[name] ?? [];
  return {
    ...TOWN,
    [name]: known.map((row, index) => [...row, ...(index === 0 ? headings : (rows[index - 1] ?? []))]),
  };
}

describe('the verification sheet', () => {
  const document = sheetOf();

  it('is for internal use and goes through everything that may be checked', () => {
    expect(document).toMatchObject({ title: 'Hoja de verificación', mark: 'Uso interno' });
    expect(titles(document)).toEqual([
      '1. Cifras',
      '2. Cobertura por grupo y fase',
      '3. Matriz de seguimiento',
      '4. Reportes',
      '5. Pasos de la política',
      '6. Alertas y datos sin leer',
      '7. Publicaciones',
      '8. Autodiagnóstico',
      '9. Decisiones sobre datos personales',
      '10. Conclusión de control interno',
    ]);
  });

  it('has each indicator with its value, the rows counted, their links and a box', () => {
    const rows = tableOf(document, 'Cifras');
    expect(rows.slice(0, INDICATOR_CODES.length).map(([name = '']) => name.split('\n')[0])).toEqual(
      INDICATOR_CODES.map((code) => INDICATOR_WORDS[code].name),
    );
    const byName = Object.fromEntries(rows.map(([name = '', ...rest]) => [name.split('\n')[0], rest]));
    expect(byName['Actividades realizadas sobre las previstas a la fecha']).toEqual([
      '1 de 2\n50 %',
      'A001',
      'R001',
      BOXES,
    ]);
    expect(byName['Asistencias']).toEqual(['25', 'R001', 'R001', BOXES]);
    expect(byName['Aportes acogidos']).toEqual(['1 de 2\n50 %', 'P001', 'En la hoja «Aportes»', BOXES]);
    expect(byName['Presupuesto ejecutado']).toEqual(['Sin dato', 'Ninguna', '', BOXES]);
  });

  it('names the activities behind each count of the coverage', () => {
    expect(tableOf(document, 'Cobertura por grupo y fase')[0]).toEqual([
      'Jóvenes',
      'ninguna',
      '1 realizada\nA001',
      'ninguna',
      '1 planeada\nA003',
      BOXES,
    ]);
  });

  it('shows how each row of the matrix was computed', () => {
    expect(tableOf(document, 'Matriz de seguimiento')[0]).toEqual([
      'M001',
      'Conformar el equipo',
      '100 %\nCumplida',
      'Según el avance reportado.',
      '—',
      BOXES,
      '—',
      '—',
    ]);
  });

  it('ticks what internal control already checked, with its day and its remark', () => {
    const headings = [
      'Verificación de control interno',
      'Fecha de verificación',
      'Observación de control',
      'Evidencia',
    ];
    const town = widened(
      'Matriz',
      headings,
      ['Verificado', '2026-02-15', '', 'https://ejemplo.gov.co/m1'],
      ['Con observación', '2026-02-16', 'Falta el acta', 'C:\\actas\\m2.pdf'],
    );
    const document = sheetOf(town);
    expect(tableOf(document, 'Matriz de seguimiento').map((row) => row.slice(4))).toEqual([
      ['Ver en ejemplo.gov.co', '☑ Verificado\n☐ Con observación', '15/02/2026', '—'],
      ['C:\\actas\\m2.pdf', '☐ Verificado\n☑ Con observación', '16/02/2026', 'Falta el acta'],
    ]);
    expect(wholeText(document)).toContain('2 de 2\nfilas de la Matriz verificadas');
  });

  it('names the rows behind a figure that the tables themselves give', () => {
    const matrix = [
      ['Código', 'Actividad de gestión', 'Meta', 'Indicador', 'Responsable', 'Periodicidad'],
      [
        'M001',
        'Caracterizar',
        '100 %',
        'Grupos de valor caracterizados / Total de grupos de valor',
        'Planeación',
        'Anual',
      ],
    ];
    expect(tableOf(sheetOf({ ...TOWN, Matriz: matrix }), 'Matriz de seguimiento')[0]?.[3]).toBe(
      '1 de 3: grupos de valor caracterizados.\nG001',
    );
  });

  it('has every report with the figures it declares, and says which do not count', () => {
    const reports = [
      ...(TOWN['Reportes'] ?? []),
      ['R002', 'A001', '2026-04-10', 'Gobierno', 'Jóvenes', 1, 'Pendiente', 'Borrador', ''],
    ];
    expect(tableOf(sheetOf({ ...TOWN, Reportes: reports }), 'Reportes')).toEqual([
      ['R001', 'Foro (A001)', '10/03/2026', '25', 'Sin dato', 'Sin dato', 'Entregado', 'Ver en ejemplo.gov.co', BOXES],
      ['R002', 'Foro (A001)', '10/04/2026', '1', 'Sin dato', 'Sin dato', 'Borrador\nNo se cuenta', '—', BOXES],
    ]);
  });

  it('has the 32 steps with why each stands where it stands, and the statement of a person', () => {
    const steps = [
      ['Paso', 'Evidencia', 'Fecha', 'Puntaje'],
      ['16', 'https://ejemplo.gov.co/formato', '2026-02-03', 80],
    ];
    const rows = tableOf(sheetOf({ ...TOWN, Pasos: steps }), 'Pasos de la política');
    expect(rows).toHaveLength(32);
    expect(rows[15]).toEqual([
      '16. Seguimiento con un formato interno',
      'Cumplido',
      'Hay 1 reporte que lo cumple.',
      '',
      'Ver en ejemplo.gov.co\n03/02/2026',
      '80\nSugerido: 100',
      BOXES,
    ]);
    expect(rows[8]?.slice(1, 4)).toEqual([
      'Por hacer',
      '0 de 3 actividades de participación · faltan 3: filas 2, 3 y 4.',
      'A001 a A003',
    ]);
  });

  it('has the self-assessment by stage, its band only where half the scores are known', () => {
    const steps = [
      ['Paso', 'Puntaje'],
      ['1', 90],
      ['2', 80],
      ['3', 85],
      ['6', 10],
    ];
    const rows = tableOf(sheetOf({ ...TOWN, Pasos: steps }), 'Autodiagnóstico');
    expect(rows[0]?.slice(0, 3)).toEqual(['Diagnóstico', '85 sobre 100, con 3 de 5 pasos', '81–100 · Muy alto']);
    expect(rows[1]?.slice(0, 3)).toEqual(['Plan: identificar actividades', '10 sobre 100, con 1 de 5 pasos', '']);
  });

  it('has every publication with its links and how it was made known', () => {
    const publications = [
      [
        'Versión',
        'Tipo',
        'Fecha',
        'Corte',
        'Documento',
        'Enlace público',
        'Medios de divulgación',
        'Fecha de divulgación',
        'Huella',
      ],
      [
        2,
        'Informe',
        '2026-10-02',
        '2026-09-30',
        'https://docs.google.com/d/1',
        'https://ejemplo.gov.co/i',
        'Página web',
        '2026-10-05',
        'abcdef0123456789',
      ],
    ];
    expect(tableOf(sheetOf({ ...TOWN, Publicaciones: publications }), 'Publicaciones')).toEqual([
      [
        'Informe',
        '2',
        '30/09/2026',
        'Ver en docs.google.com\nVer en ejemplo.gov.co',
        '05/10/2026',
        'Página web',
        'abcdef012345',
        BOXES,
      ],
    ]);
    expect(wholeText(document)).toContain('Todavía no hay datos de «Publicaciones».');
  });

  it('tells where a text that looked like personal data was let through, and when', () => {
    const clearances = [{ place: 'Aportes K12', kinds: ['phone', 'email'], date: day('2026-11-20') }] as const;
    expect(tableOf(sheetOf(TOWN, { clearances }), 'Decisiones sobre datos personales')).toEqual([
      ['Aportes K12', 'un número de teléfono y un correo electrónico', '20/11/2026', BOXES],
    ]);
    expect(wholeText(document)).toContain('No hay decisiones de publicar');
  });

  it('points at the cell of each alert, and says what could not be read', () => {
    const rows = tableOf(document, 'Alertas y datos sin leer');
    expect(rows).toContainEqual(['Plan B3', 'Atención', expect.stringContaining('«Mesa rural» terminó el 20/04/2026')]);
    expect(wholeText(document)).toContain('En «Plan», una fila no se contó');
  });

  it('calls the sheets as this workbook calls them', () => {
    const { Aportes: contributions = [], ...others } = TOWN;
    const rows = tableOf(sheetOf({ ...others, 'Observaciones ciudadanas': contributions }), 'Cifras');
    const byName = Object.fromEntries(rows.map(([name = '', ...rest]) => [name.split('\n')[0], rest]));
    expect(byName['Aportes acogidos']?.[2]).toBe('En la hoja «Observaciones ciudadanas»');
  });

  it('agrees with its numbers from the first word to the last', () => {
    for (const text of blocksOf(document).flatMap(textsOf)) expectAgreement(text);
  });

  it('shows no text as it was received, and is the same each time', () => {
    const town = widened('Aportes', ['Texto recibido'], ['carta de Ana'], ['carta de Luis']);
    expect(JSON.stringify(sheetOf(town))).not.toMatch(/carta de/);
    expect(sheetOf()).toEqual(document);
  });
});

describe('a long table', () => {
  it('shows its first 500 rows and says where the others are', () => {
    const headings = TOWN['Reportes']?.[0] ?? [];
    const reports = Array.from({ length: 612 }, (_, index) => [
      `R${index + 1}`,
      'A001',
      '2026-03-10',
      'Gobierno',
      'Jóvenes',
      10,
      'Se acordó',
      'Entregado',
      `https://ejemplo.gov.co/r${index + 1}`,
    ]);
    const document = sheetOf({ ...TOWN, Reportes: [headings, ...reports] });
    expect(tableOf(document, 'Reportes')).toHaveLength(500);
    expect(wholeText(document)).toContain(
      'Aquí van las primeras 500 filas. Las otras 112 están en la hoja «Reportes».',
    );
    const [, , rows, links] = tableOf(document, 'Cifras').find(([name = '']) => name.startsWith('Asistencias')) ?? [];
    expect(rows).toBe('R1 a R612');
    expect(links).toMatch(/^R1, R2, .*, R15, 597 más$/);
  });
});
