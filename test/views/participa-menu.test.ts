import { describe, expect, it } from 'vitest';
import { type ParticipaText, participaTexts } from '../../src/views/participa-menu';
import { publicAssessment } from '../../src/views/public-assessment';
import { look, TOWN, type Town, withSetting } from './town';

function texts(town: Town = TOWN): { readonly [key: string]: ParticipaText } {
  const found = participaTexts(publicAssessment(look(town).clean));
  return Object.fromEntries(found.map((text) => [text.key, text]));
}

/** The town with other columns in a table, by the code of the row. */
function widened(
  name: string,
  headings: readonly string[],
  cells: { readonly [code: string]: readonly string[] },
): Town {
  const rows = TOWN[name] ?? [];
  const more = rows.map((row, index) => [...row, ...(index === 0 ? headings : (cells[String(row[0])] ?? []))]);
  return { ...TOWN, [name]: more };
}

describe('the texts for the Menú Participa', () => {
  const town = texts();

  it('are the general items and the six sections, each with a title', () => {
    expect(Object.values(town).map(({ title }) => title)).toEqual([
      'Qué es el Menú Participa',
      'Cómo escribir',
      'Mecanismos y espacios',
      'Estrategia de participación',
      'Calendario',
      'Convocatorias',
      'Informes de resultados',
      'Diagnóstico e identificación de problemas',
      'Planeación y presupuesto participativo',
      'Consulta ciudadana',
      'Colaboración e innovación abierta',
      'Rendición de cuentas',
      'Control social',
    ]);
  });

  it('say what the menu is, its sections and how to take part', () => {
    const { text, missing } = town['menu'] ?? {};
    expect(text).toMatch(/^Aquí publica Alcaldía de Ejemplo cómo participar/);
    expect(text).toContain(
      'Consulta ciudadana; Colaboración e innovación abierta; Rendición de cuentas; Control social.',
    );
    expect(text).toContain('Para participar,');
    expect(missing).toBeNull();
  });

  it('say where to write, and what to fill in when nobody said', () => {
    expect(town['contact']).toMatchObject({ text: 'Escriba a participa@ejemplo.gov.co.', missing: null });
    expect(texts(withSetting('Correo institucional', ''))['contact']).toMatchObject({
      text: '',
      missing: expect.stringContaining('el correo institucional y la dirección del Menú Participa'),
    });
  });

  it('list the activities that stand, by day, with whom they invite', () => {
    expect(town['calendar']?.text.split('\n')).toEqual([
      '• Foro. Fecha de inicio: 10/03/2026. Fecha fin: 10/03/2026. Grupos de valor: Jóvenes. Área responsable: Gobierno',
      '• Mesa rural. Fecha de inicio: 20/04/2026. Fecha fin: 20/04/2026. Grupos de valor: Todos. Área responsable: Agricultura',
      '• Audiencia. Fecha de inicio: 10/12/2026. Fecha fin: 10/12/2026. Grupos de valor: Jóvenes. Área responsable: Planeación',
    ]);
  });

  it('call to what comes after the cutoff, where the plan says by which media', () => {
    expect(town['calls']).toMatchObject({ text: '', missing: expect.stringContaining('los medios de convocatoria') });
    const called = texts(
      widened('Plan', ['Medios de convocatoria'], { A001: ['Radio'], A003: ['Redes sociales; Página web'] }),
    );
    expect(called['calls']?.text).toMatch(/^• Audiencia\. .* Medios de convocatoria: Redes sociales; Página web$/);
  });

  it('put in each section its activities and what came of them, and what only the entity knows', () => {
    expect(town['formulation']?.text).toContain(
      '• Foro (A001). Fecha de realización: 10/03/2026. Resultados: Se acordó',
    );
    expect(town['formulation']?.missing).toBe('Escriba qué parte del presupuesto decide la ciudadanía.');
    expect(town['accountability']?.text).toMatch(/^• Audiencia\. /);
    expect(town['oversight']).toMatchObject({
      text: '',
      missing:
        'Escriba cómo apoya la entidad a las veedurías. Diga si no hubo actividades de esta sección, o agréguelas al Plan.',
    });
  });

  it('lead to the plan and the report that were published', () => {
    expect(town['strategy']).toMatchObject({ missing: 'Escriba en Publicaciones el enlace público.' });
    const published = texts({
      ...TOWN,
      Publicaciones: [
        ['Tipo', 'Corte', 'Documento', 'Enlace público'],
        ['Plan ajustado', '2026-03-31', 'https://docs.google.com/borrador', 'https://ejemplo.gov.co/plan'],
        ['Informe', '2026-06-30', '', 'https://ejemplo.gov.co/informe'],
      ],
    });
    expect(published['strategy']?.text).toContain(
      '• Plan ajustado. Corte: 31/03/2026. Enlace público: https://ejemplo.gov.co/plan',
    );
    expect(published['strategy']?.missing).toBeNull();
    expect(published['results']?.text).toBe(
      '• Informe. Corte: 30/06/2026. Enlace público: https://ejemplo.gov.co/informe',
    );
    expect(JSON.stringify(published)).not.toContain('borrador');
  });

  it('tell what was proposed, what was decided and why; never the text as it was received', () => {
    const contributed = texts(
      widened('Aportes', ['Texto recibido', 'Texto publicable', 'Cambio incorporado'], {
        P001: ['carta de Ana', 'Abrir los sábados.', 'Se abre el sábado.'],
        P002: ['carta de Luis', 'Otra sede.', ''],
      }),
    );
    expect(contributed['consultation']?.text).toContain(
      [
        '• Abrir los sábados. Decisión: Acogido. Cambio incorporado: Se abre el sábado',
        '• Otra sede. Decisión: No acogido. Motivo: No alcanza',
      ].join('\n'),
    );
    expect(JSON.stringify(contributed)).not.toMatch(/carta de/);
  });

  it('hide what looks like personal data, though the panel shows the sheet as it is; not the entity’s own address', () => {
    const results = (TOWN['Reportes'] ?? []).map((row) =>
      row.map((cell) => (cell === 'Se acordó' ? 'Llamar a la señora Ana Gómez, cel. 300 123 4567' : cell)),
    );
    const found = texts({ ...TOWN, Reportes: results });
    expect(found['formulation']?.text).toContain('•••');
    expect(JSON.stringify(found)).not.toMatch(/Ana Gómez|300 123/);
    expect(found['contact']?.text).toBe('Escriba a participa@ejemplo.gov.co.');
  });

  it('hold no evidence, and are the same each time', () => {
    expect(JSON.stringify(town)).not.toContain('ejemplo.gov.co/r1');
    expect(texts()).toEqual(town);
  });
});

describe('a section with more than anybody reads', () => {
  it('says that there is more, and where', () => {
    const [headings = []] = TOWN['Plan'] ?? [];
    const rows = Array.from({ length: 90 }, (_, index) => [
      `A${index}`,
      `Foro ${index}`,
      'Participación',
      '',
      'Diagnóstico',
    ]);
    const { text = '' } = texts({ ...TOWN, Plan: [headings, ...rows] })['calendar'] ?? {};
    expect(text.split('\n')).toHaveLength(61);
    expect(text).toMatch(/\nHay más en los documentos publicados\.$/);
  });
});
