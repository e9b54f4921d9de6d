/** A small structured workbook, with a few rows in each sheet: made once by the add-on and two people, then cloned. */
import { POLICY_STEPS } from '../../src/catalogue/policy-steps';
import type { Book, BookSheet, BookValue } from '../../src/xlsx/book';
import { type Spot, typeInto } from './colleague';
import { backTo, type Desk, type Moment, momentOf, openDesk, type Person } from './person';

export const SPREADSHEET = { id: 'libro-de-pruebas', name: 'Participación de Ejemplo' } as const;

const MATRIX = [
  'Actividad de gestión\tMeta\tIndicador\tResponsable\tPeriodicidad\tAvance\tFecha de avance',
  'Conformar y capacitar el equipo\tEquipo conformado\tEquipo conformado\tSecretaría de Planeación\tMarzo\tSí\t2026-03-20',
  'Divulgar el plan de participación\tPlan divulgado\tPlan divulgado\tOficina de Comunicaciones\tJunio\tNo\t',
  'Publicar los resultados consolidados\tUn informe\tInforme publicado\tOficina de Comunicaciones\tNoviembre\t\t',
].join('\n');
export const SOURCE = { kind: 'text', text: MATRIX } as const;
export const NO_SOURCE = { kind: 'none' } as const;

type Row = { readonly [heading: string]: BookValue };

const date = (iso: string): BookValue => ({ date: Date.parse(iso) / 86_400_000 + 25_569 });

const SETTINGS: Row = {
  Entidad: 'Municipio de Ejemplo',
  Municipio: 'Ejemplo',
  Departamento: 'Antioquia',
  'Fecha de corte': date('2026-11-22'),
  'Correo institucional': 'participa@ejemplo.gov.co',
};

const group = (code: string, name: string): Row => ({
  Código: code,
  Grupo: name,
  'Clase de grupo': 'Grupo de valor',
  Caracterizado: 'Sí',
});

const activity = (code: string, name: string, more: Row): Row => ({
  Código: code,
  Actividad: name,
  'Clase de actividad': 'Participación',
  'Área responsable': 'Secretaría de Planeación',
  Fase: 'Formulación',
  'Grupos de valor': 'Jóvenes',
  Estado: 'Ejecutada',
  ...more,
});

const ROWS: { readonly [sheet: string]: readonly Row[] } = {
  'Grupos de valor': [group('G001', 'Jóvenes'), group('G002', 'Mujeres'), group('G003', 'Víctimas')],
  Plan: [
    activity('A001', 'Foro juvenil', { 'Fecha de inicio': date('2026-03-10'), 'Fecha fin': date('2026-03-10') }),
    activity('A002', 'Mesa de mujeres', {
      'Grupos de valor': 'Mujeres',
      'Fecha de inicio': date('2026-05-12'),
      'Fecha fin': date('2026-05-12'),
      Objetivo: 'Acordar las rutas de cuidado',
    }),
    activity('A003', 'Recorrido por las veredas', {
      Estado: 'Programada',
      'Fecha de inicio': date('2026-12-15'),
      'Fecha fin': date('2026-12-15'),
    }),
  ],
  Reportes: [
    {
      Código: 'R001',
      Actividad: 'A001',
      'Fecha de realización': date('2026-03-10'),
      'Área que reporta': 'Secretaría de Planeación',
      'Grupos involucrados': 'Jóvenes',
      Participantes: 42,
      Resultados: 'Se acordó abrir la casa de la juventud.',
      Estado: 'Entregado',
    },
    {
      Código: 'R002',
      Actividad: 'A002',
      'Fecha de realización': date('2026-05-12'),
      'Área que reporta': 'Secretaría de Planeación',
      'Grupos involucrados': 'Mujeres',
      Participantes: 31,
      Resultados: 'Se acordaron tres rutas de cuidado.',
      Estado: 'Entregado',
    },
  ],
  Publicaciones: [
    {
      Versión: 1,
      Tipo: 'Plan para comentarios',
      Fecha: date('2026-02-02'),
      Corte: date('2026-02-02'),
      'Enlace público': 'https://www.ejemplo.gov.co/participa/plan',
      'Medios de divulgación': 'Página web',
    },
  ],
};

/** A workbook of somebody who has only notes. */
function typeNotes(book: Book): void {
  const [sheet] = book.sheets;
  if (sheet === undefined) return;
  sheet.name = 'Notas';
  const lines = [
    ['Tema', 'Nota', 'Quién'],
    ['Reunión del lunes', 'Llevar el cronograma', 'Planeación'],
    ['Reunión del martes', 'Confirmar el salón', 'Gobierno'],
    ['Pendientes', 'Pedir la base de datos', 'Gobierno'],
  ];
  lines.forEach((line, row) => {
    for (const [column, value] of line.entries()) typeInto(sheet, { row, column }, value);
  });
}

function typeRows(sheet: BookSheet, rows: readonly Row[]): void {
  rows.forEach((row, index) => {
    for (const [heading, value] of Object.entries(row)) typeUnder(sheet, { heading, row: 2 + index }, value);
  });
}

function typeUnder(sheet: BookSheet, { heading, row }: { heading: string; row: number }, value: BookValue): void {
  const column = (sheet.values[1] ?? []).indexOf(heading);
  if (column === -1) throw new Error(`no column ${heading} in ${sheet.name}`);
  typeInto(sheet, { row, column }, value);
}

function typeSettings(sheet: BookSheet): void {
  for (const [name, value] of Object.entries(SETTINGS)) {
    const row = sheet.values.findIndex((cells) => cells?.[0] === name);
    if (row === -1) throw new Error(`no setting ${name}`);
    typeInto(sheet, { row, column: 1 }, value);
  }
}

export function sheetNamed(book: Book, name: string): BookSheet {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Adds tables, as a person who agrees with what is shown. */
export function structure(
  person: Person,
  request: {
    readonly source: typeof SOURCE | typeof NO_SOURCE;
    readonly tables: readonly ('steps' | 'publications' | 'channels' | 'commitments')[];
  },
): void {
  const asked = { source: { ...request.source }, year: 2026, tables: [...request.tables] };
  const plan = person.call({ action: 'planStructure', ...asked });
  if (plan?.ok !== true) throw new Error(`no plan: ${plan?.message}`);
  const done = person.call({ action: 'applyStructure', ...asked, hash: plan.value.hash });
  if (done?.ok !== true || !done.value.applied) throw new Error('the plan was not applied');
}

/** One desk for all runs: two people whose scripts are loaded. */
export const desk: Desk = openDesk(SPREADSHEET);

const remembered = new Map<string, Moment>();

/** A moment worked out once, by what leads to it. */
export function moment(name: string, make: () => void): Moment {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  make();
  const made = momentOf(desk);
  remembered.set(name, made);
  return made;
}

const nothing: Moment = momentOf(desk);

export const notes = (): Moment =>
  moment('notes', () => {
    backTo(desk, nothing);
    typeNotes(desk.book);
  });

export const town = (): Moment =>
  moment('town', () => {
    backTo(desk, notes());
    structure(desk.author, { source: SOURCE, tables: ['steps', 'publications'] });
    for (const [name, rows] of Object.entries(ROWS)) typeRows(sheetNamed(desk.book, name), rows);
    typeSettings(sheetNamed(desk.book, 'Configuración'));
  });

/** As the sheet Pasos lists it. */
function stepName(step: string): string {
  return `${step}. ${POLICY_STEPS.find(({ code }) => code === step)?.title}`;
}

/** Where a colleague works while somebody presses a button. */
export const SPOTS = {
  notes: {
    sheet: 'Notas',
    naming: 'Tema',
    row: 'Reunión del martes',
    otherRow: 'Pendientes',
    free: 'Quién',
    written: null,
  },
  plan: {
    sheet: 'Plan',
    naming: 'Actividad',
    row: 'Mesa de mujeres',
    otherRow: 'Recorrido por las veredas',
    free: 'Objetivo',
    written: { row: 'Mesa de mujeres', column: 'Grupos de valor' },
  },
  groups: {
    sheet: 'Grupos de valor',
    naming: 'Grupo',
    row: 'Campesinos',
    otherRow: 'Mujeres',
    free: 'Observaciones',
    written: { row: 'Campesinos', column: 'Código' },
  },
  reports: {
    sheet: 'Reportes',
    naming: 'Código',
    row: 'R001',
    otherRow: 'R002',
    free: 'Acuerdos',
    written: null,
  },
  steps: {
    sheet: 'Pasos',
    naming: 'Paso',
    row: stepName('16'),
    otherRow: stepName('20'),
    free: 'Observaciones',
    written: { row: stepName('16'), column: 'Evidencia' },
  },
  publications: {
    sheet: 'Publicaciones',
    naming: 'Tipo',
    row: 'Plan para comentarios',
    otherRow: 'Plan para comentarios',
    free: 'Medios de divulgación',
    written: null,
  },
  matrix: {
    sheet: 'Matriz',
    naming: 'Actividad de gestión',
    row: 'Divulgar el plan de participación',
    otherRow: 'Publicar los resultados consolidados',
    free: 'Observaciones',
    written: { row: 'Divulgar el plan de participación', column: 'Acción correctiva' },
  },
} as const satisfies { readonly [name: string]: Spot };
