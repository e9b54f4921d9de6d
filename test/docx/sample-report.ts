import type { Block, ReportDocument, Run, TableBlock, TableCell } from '../../src/document/model';

export const run = (text: string): Run => ({ text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [run(text)] });
export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const cell = (text: string, tone?: TableCell['tone']): TableCell => ({
  runs: [run(text)],
  ...(tone === undefined ? {} : { tone }),
});

export const coverage: TableBlock = {
  kind: 'table',
  summary: 'Cobertura de los grupos de valor',
  columns: [
    { heading: 'Grupo de valor', share: 3 },
    { heading: 'Diagnóstico', share: 2, align: 'center' },
    { heading: 'Participantes', share: 1, align: 'right' },
  ],
  rows: [
    [cell('Juntas de acción comunal'), cell('2 realizadas', 'done'), cell('1.284')],
    [cell('Jóvenes'), cell('1 planeada', 'planned'), cell('0')],
    [cell('Víctimas'), cell('vencida', 'attention'), cell('sin dato', 'muted')],
  ],
};

export const figures: Block = {
  kind: 'keyFigures',
  summary: 'Cifras de la vigencia',
  figures: [
    { value: '7 de 10', label: 'grupos de valor' },
    { value: '9 de 12', label: 'actividades' },
    { value: '21 de 34', label: 'aportes acogidos' },
    { value: 'sin dato', label: 'canales' },
    { value: '4 de 4', label: 'fases' },
  ],
};

export const bars: Block = {
  kind: 'bars',
  summary: 'Aportes por canal',
  bars: [
    { label: 'Reunión presencial', value: '20 de 34', share: 20 / 34 },
    { label: 'Correo institucional', value: '0 de 34', share: 0 },
    { label: 'Radio comunitaria', value: 'sin dato', share: null },
  ],
};

/** A report with those blocks on upright pages. */
export function reportOf(...blocks: readonly Block[]): ReportDocument {
  return {
    title: 'Informe de resultados',
    subtitle: 'Vigencia 2026',
    description: 'Qué hizo la alcaldía & quiénes participaron',
    header: { entity: 'Alcaldía de San Bartolo', document: 'Informe 2026' },
    mark: null,
    logo: null,
    footer: { signatures: ['Elaboró: Planeación', 'Aprobó: Comité'], note: 'Versión 3' },
    accent: '#0b5f4d',
    words: { contents: 'Contenido', page: 'página', of: 'de', skip: 'Ir al contenido' },
    sections: [{ orientation: 'portrait', blocks }],
  };
}

/** Every kind of block, on pages of both orientations. */
export const wholeReport: ReportDocument = {
  ...reportOf(),
  sections: [
    {
      orientation: 'portrait',
      blocks: [
        paragraph('Entre enero y noviembre hubo 1.284 asistencias.'),
        figures,
        { kind: 'contents' },
        heading(1, 'Quiénes participaron'),
        heading(2, 'Por grupo & fase'),
        paragraph('Cada casilla dice cuántas.'),
        coverage,
        heading(3, 'Por canal'),
        bars,
        { kind: 'paragraph', soft: true, runs: [run('Nota de método.')] },
        { kind: 'list', ordered: true, items: [[run('Uno')], [run('Dos')]] },
        { kind: 'list', ordered: false, items: [[run('Punto')]] },
        { kind: 'list', ordered: true, items: [[run('Otra vez uno')]] },
        {
          kind: 'paragraph',
          runs: [
            run('Línea\ny otra, '),
            { text: 'negrilla', bold: true },
            { text: ' y Menú Participa (ejemplo.gov.co)', link: 'https://ejemplo.gov.co/participa?a=1&b=2#x' },
          ],
        },
        { kind: 'box', title: 'Texto por escribir', runs: [run('Dos líneas.\nLa segunda.')] },
      ],
    },
    { orientation: 'landscape', blocks: [heading(1, 'Matriz'), coverage, { ...coverage, rows: [] }] },
    { orientation: 'landscape', blocks: [{ kind: 'box', title: '', runs: [run('Aviso')] }] },
    { orientation: 'portrait', blocks: [heading(1, 'Sin dato'), figures] },
  ],
};
