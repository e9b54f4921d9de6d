import { findAlerts } from '../../src/alerts/find-alerts';
import { assess } from '../../src/core/assess';
import type { Cell } from '../../src/tables/cell';
import { publishedTexts } from '../../src/tables/published-texts';
import { readWorkbook, type WorkbookReading } from '../../src/tables/read-workbook';
import { assessClean, publicAssessment } from '../../src/views/public-assessment';
import { day } from '../core/builders';
import { cellsOf, sheet } from '../tables/workbook';

/** A small town in November: some groups take part, one is only invited with everybody, one is forgotten. */
export const TOWN: { readonly [name: string]: readonly (readonly Cell[])[] } = {
  Configuración: [
    ['Dato', 'Valor'],
    ['Entidad', 'Alcaldía de Ejemplo'],
    ['Vigencia', 2026],
    ['Fecha de corte', { date: day('2026-11-22') }],
    ['Correo institucional', 'participa@ejemplo.gov.co'],
    ['Elaboró', 'Profesional de planeación'],
    ['Fecha de elaboración', { date: day('2026-11-23') }],
  ],
  'Grupos de valor': [
    ['Código', 'Grupo', 'Clase de grupo', 'Caracterizado'],
    ['G001', 'Jóvenes', 'Grupo de valor', 'Sí'],
    ['G002', 'Campesinos', 'Grupo de valor', 'No'],
    ['G003', 'Mujeres', 'Grupo de valor', ''],
  ],
  Plan: [
    [
      'Código',
      'Actividad',
      'Clase de actividad',
      'Área responsable',
      'Fase',
      'Grupos de valor',
      'Fecha de inicio',
      'Fecha fin',
      'Estado',
      'Motivo',
    ],
    [
      'A001',
      'Foro',
      'Participación',
      'Gobierno',
      'Formulación',
      'Jóvenes',
      '2026-03-10',
      '2026-03-10',
      'Ejecutada',
      '',
    ],
    [
      'A002',
      'Mesa rural',
      'Participación',
      'Agricultura',
      'Diagnóstico',
      'Todos',
      '2026-04-20',
      '2026-04-20',
      'Programada',
      '',
    ],
    [
      'A003',
      'Audiencia',
      'Rendición de cuentas',
      'Planeación',
      'Evaluación',
      'Jóvenes',
      '2026-12-10',
      '2026-12-10',
      'Programada',
      '',
    ],
    [
      'A004',
      'Taller',
      'Participación',
      'Gobierno',
      'Formulación',
      'Jóvenes',
      '2026-05-10',
      '2026-05-10',
      'Cancelada',
      'Llovió',
    ],
    ['', '', 'Participación', '', '', '', '', '', '', ''],
  ],
  Reportes: [
    [
      'Código',
      'Actividad',
      'Fecha de realización',
      'Área que reporta',
      'Grupos involucrados',
      'Participantes',
      'Resultados',
      'Estado',
      'Evidencia',
    ],
    ['R001', 'A001', '2026-03-10', 'Gobierno', 'Jóvenes', 25, 'Se acordó', 'Entregado', 'https://ejemplo.gov.co/r1'],
  ],
  Aportes: [
    ['Código', 'Fecha', 'Origen', 'Actividad', 'Tipo', 'Decisión', 'Motivo'],
    ['P001', '2026-03-10', 'Actividad', 'A001', 'Sugerencia', 'Acogido', ''],
    ['P002', '2026-03-10', 'Actividad', 'A001', 'Opinión', 'No acogido', 'No alcanza'],
  ],
  Matriz: [
    ['Código', 'Actividad de gestión', 'Meta', 'Indicador', 'Responsable', 'Periodicidad', 'Avance reportado'],
    ['M001', 'Conformar el equipo', 'Equipo', 'Equipo conformado', 'Planeación', 'Enero', 'Sí'],
    ['M002', 'Divulgar el plan', 'Plan divulgado', 'Plan divulgado', 'Prensa', 'Diciembre', ''],
  ],
};

export type Town = typeof TOWN;

/** What every view is made from, of the town or of one like it. */
export function look(town: Town = TOWN) {
  const book = Object.entries(town).map(([name, rows]) => sheet(name, rows));
  const reading = readWorkbook(cellsOf(book));
  const assessReading = ({ tables, settings }: WorkbookReading) =>
    assess(tables, settings, { today: day('2026-11-22'), cutoff: null });
  const assessment = assessReading(reading);
  const clean = assessClean({ reading, assessment }, () => false, assessReading);
  return {
    assessment,
    reading,
    alerts: findAlerts({ assessment, published: publishedTexts(reading.settingsSheet) }),
    clean: clean.assessment,
    published: publicAssessment(clean.assessment),
  };
}

/** The town with one setting more (or another value of it). */
export function withSetting(name: string, value: Cell, town: Town = TOWN): Town {
  const rows = (town['Configuración'] ?? []).filter((row) => row[0] !== name);
  return { ...town, Configuración: [...rows, [name, value]] };
}
