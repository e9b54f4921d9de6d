import { type IsoDate, parseIsoDate } from '../../core/calendar';
import type { TableKey } from '../../core/records';

/** What a person would have typed in the sheets of an invented municipality, by field. Dates are `day(...)`. */
export type SampleValue = string | number | { readonly date: IsoDate };
export type SampleRow = { readonly [field: string]: SampleValue };

function day(text: string): { readonly date: IsoDate } {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`Not a day: ${text}`);
  return { date };
}

export const SAMPLE_SETTINGS: SampleRow = {
  entity: 'Municipio de Ejemplo',
  municipality: 'Ejemplo',
  department: 'Antioquia',
  year: 2026,
  cutoff: day('2026-09-30'),
  leadArea: 'Secretaría de Planeación',
  email: 'participa@ejemplo.gov.co',
  participationPage: 'https://www.ejemplo.gov.co/participa',
  accentColour: '#0b5d52',
  preparedBy: 'Profesional de planeación',
  preparedOn: day('2026-10-02'),
  reviewedBy: 'Secretaría de Planeación',
  reviewedOn: day('2026-10-05'),
  approvedBy: 'Comité de Gestión y Desempeño',
};

const group = (
  name: string,
  groupClass: string,
  characterised: string,
  channels: string,
  more: SampleRow = {},
): SampleRow => ({
  group: name,
  groupClass,
  characterised,
  preferredChannels: channels,
  ...more,
});

const GROUPS: readonly SampleRow[] = [
  group('Juntas de acción comunal', 'Grupo de valor', 'Sí', 'Reunión presencial; WhatsApp', {
    characterisedOn: day('2026-02-10'),
    estimatedSize: 32,
    validatedWithAreas: 'Sí',
    previousPhases: 'Diagnóstico; Formulación',
  }),
  group('Jóvenes', 'Grupo de valor', 'Sí', 'Redes sociales', {
    characterisedOn: day('2026-02-10'),
    estimatedSize: 2100,
    previousPhases: 'Diagnóstico',
  }),
  group('Veedurías ciudadanas', 'Grupo de interés', 'Sí', 'Correo electrónico', {
    characterisedOn: day('2026-02-10'),
    estimatedSize: 5,
  }),
  group('Mujeres', 'Grupo de valor', 'Sí', 'Reunión presencial', { characterisedOn: day('2026-03-02') }),
  group('Gremios y empresas', 'Grupo de interés', 'No', 'Correo electrónico', { estimatedSize: 140 }),
  group('Personas con discapacidad', 'Grupo de valor', 'Sí', 'Reunión presencial; Línea telefónica', {
    characterisedOn: day('2026-03-02'),
    estimatedSize: 310,
  }),
  group('Organizaciones de la sociedad civil', 'Grupo de interés', 'No', 'Correo electrónico'),
  group('Víctimas', 'Grupo de valor', 'Sí', 'Reunión presencial', {
    characterisedOn: day('2026-03-02'),
    estimatedSize: 480,
  }),
  group('Campesinos', 'Grupo de valor', '', 'Emisora comunitaria', { estimatedSize: 3900, previousPhases: 'Ninguna' }),
  group('Adulto mayor', 'Grupo de valor', 'No', 'Reunión presencial', {
    estimatedSize: 1250,
    previousPhases: 'Ninguna',
  }),
];

interface Dates {
  readonly from: string;
  readonly to: string;
}

const activity = (code: string, name: string, dates: Dates, facts: SampleRow): SampleRow => ({
  code,
  activity: name,
  activityClass: 'Participación',
  startDate: day(dates.from),
  endDate: day(dates.to),
  status: 'Programada',
  ...facts,
});

const ACTIVITIES: readonly SampleRow[] = [
  activity(
    'A001',
    'Diagnóstico barrial con las juntas',
    { from: '2026-02-14', to: '2026-02-28' },
    {
      area: 'Secretaría de Planeación',
      phases: 'Diagnóstico',
      groups: 'Juntas de acción comunal',
      body: 'Junta de acción comunal',
      character: 'Instancia legalmente conformada',
      plannedIncidence: 'Consulta',
      channels: 'Reunión presencial',
      budget: 6000000,
      spent: 5400000,
      status: 'Ejecutada',
      callMedia: 'Redes sociales; Reuniones',
      callDate: day('2026-02-02'),
    },
  ),
  activity(
    'A002',
    'Encuesta de necesidades juveniles',
    { from: '2026-03-02', to: '2026-03-20' },
    {
      area: 'Secretaría de Gobierno',
      phases: 'Diagnóstico',
      groups: 'Jóvenes',
      body: 'Consejo de juventud',
      character: 'Instancia legalmente conformada',
      plannedIncidence: 'Consulta',
      channels: 'Formulario en línea',
      budget: 1500000,
      spent: 1500000,
      status: 'Ejecutada',
    },
  ),
  activity(
    'A003',
    'Mesas para formular el plan de vías',
    { from: '2026-04-06', to: '2026-05-29' },
    {
      area: 'Secretaría de Infraestructura',
      phases: 'Formulación',
      groups: 'Juntas de acción comunal; Gremios y empresas',
      body: 'Mesa de diálogo',
      character: 'Otro espacio',
      plannedIncidence: 'Formulación participativa',
      channels: 'Mesa de diálogo',
      plannedSessions: 2,
      budget: 9000000,
      spent: 7200000,
      status: 'Ejecutada',
    },
  ),
  activity(
    'A004',
    'Plan de participación puesto a comentarios',
    { from: '2026-03-02', to: '2026-03-16' },
    {
      area: 'Secretaría de Planeación',
      phases: 'Formulación',
      groups: 'Juntas de acción comunal; Jóvenes; Mujeres; Gremios y empresas',
      body: 'Consulta en línea',
      character: 'Otro espacio',
      plannedIncidence: 'Consulta',
      channels: 'Página web; Correo electrónico',
      budget: 0,
      status: 'Ejecutada',
    },
  ),
  activity(
    'A005',
    'Taller de presupuesto con mujeres',
    { from: '2026-05-11', to: '2026-05-15' },
    {
      area: 'Secretaría de Hacienda',
      phases: 'Formulación',
      groups: 'Mujeres',
      body: 'Asamblea comunitaria',
      character: 'Otro espacio',
      plannedIncidence: 'Formulación participativa',
      channels: 'Reunión presencial',
      budget: 3000000,
      spent: 2800000,
      status: 'Ejecutada',
    },
  ),
  activity(
    'A006',
    'Veeduría a la obra del acueducto',
    { from: '2026-06-01', to: '2026-08-31' },
    {
      area: 'Secretaría de Infraestructura',
      phases: 'Implementación; Evaluación y seguimiento',
      groups: 'Veedurías ciudadanas',
      body: 'Veeduría ciudadana',
      character: 'Instancia legalmente conformada',
      plannedIncidence: 'Control y evaluación',
      channels: 'Reunión presencial',
      plannedSessions: 2,
      budget: 2000000,
      status: 'En curso',
    },
  ),
  activity(
    'A007',
    'Mesa de seguridad y convivencia',
    { from: '2026-12-03', to: '2026-12-03' },
    {
      area: 'Secretaría de Gobierno',
      phases: 'Formulación',
      groups: 'Juntas de acción comunal',
      body: 'Mesa de diálogo',
      character: 'Otro espacio',
      plannedIncidence: 'Consulta',
      channels: 'Reunión presencial',
      budget: 2500000,
    },
  ),
  activity(
    'A008',
    'Accesibilidad de los parques',
    { from: '2026-07-06', to: '2026-07-24' },
    {
      area: 'Secretaría de Infraestructura',
      phases: 'Implementación',
      groups: 'Personas con discapacidad',
      body: 'Comité de discapacidad',
      character: 'Instancia legalmente conformada',
      plannedIncidence: 'Ejecución o implementación participativa',
      channels: 'Reunión presencial',
      budget: 4000000,
      spent: 3900000,
      status: 'Ejecutada',
    },
  ),
  activity(
    'A009',
    'Feria de la gestión',
    { from: '2026-08-03', to: '2026-08-14' },
    {
      area: 'Oficina de Comunicaciones',
      phases: 'Evaluación y seguimiento',
      groups: 'Todos',
      body: 'Feria de la gestión',
      character: 'Otro espacio',
      plannedIncidence: 'Información',
      channels: 'Reunión presencial',
      budget: 5000000,
      status: 'Cancelada',
      reason: 'No se adjudicó el operador logístico',
    },
  ),
  activity(
    'A010',
    'Audiencia pública de rendición de cuentas',
    { from: '2026-11-27', to: '2026-11-27' },
    {
      activityClass: 'Rendición de cuentas',
      area: 'Despacho del alcalde',
      phases: 'Evaluación y seguimiento',
      groups: 'Juntas de acción comunal; Veedurías ciudadanas; Organizaciones de la sociedad civil',
      body: 'Audiencia pública',
      character: 'Otro espacio',
      plannedIncidence: 'Control y evaluación',
      channels: 'Reunión presencial; Redes sociales',
      budget: 8000000,
    },
  ),
  activity(
    'A011',
    'Capacitación en control social',
    { from: '2026-04-20', to: '2026-04-24' },
    {
      activityClass: 'Capacitación',
      area: 'Personería',
      groups: 'Veedurías ciudadanas',
      budget: 1000000,
      spent: 1000000,
      status: 'Ejecutada',
    },
  ),
  activity(
    'A012',
    'Recorrido por el humedal',
    { from: '2026-06-19', to: '2026-06-19' },
    {
      origin: 'No prevista',
      area: 'Secretaría de Ambiente',
      phases: 'Implementación',
      groups: 'Organizaciones de la sociedad civil; Jóvenes',
      body: 'Reunión zonal o temática',
      character: 'Otro espacio',
      plannedIncidence: 'Ejecución o implementación participativa',
      channels: 'Reunión presencial',
      status: 'Ejecutada',
    },
  ),
  activity(
    'A013',
    'Consulta sobre el horario de la biblioteca',
    { from: '2026-09-01', to: '2026-09-11' },
    {
      area: 'Secretaría de Educación',
      phases: 'Diagnóstico',
      groups: 'Jóvenes; Mujeres',
      body: 'Consulta en línea',
      character: 'Otro espacio',
      plannedIncidence: 'Consulta',
      channels: 'Formulario en línea',
      budget: 300000,
    },
  ),
];

const report = (
  activityCode: string,
  heldOn: string,
  groups: string,
  participants: number | '',
  facts: SampleRow,
): SampleRow => ({
  activity: activityCode,
  heldOn: day(heldOn),
  groups,
  participants,
  status: 'Entregado',
  ...facts,
});

const REPORTS: readonly SampleRow[] = [
  report('A001', '2026-02-21', 'Juntas de acción comunal', 64, {
    area: 'Secretaría de Planeación',
    deliveredOn: day('2026-02-25'),
    contributionsReceived: 12,
    contributionsAccepted: 7,
    reachedIncidence: 'Consulta',
    results: 'Se priorizaron cinco necesidades por barrio.',
    achieved: 'Un mapa de necesidades',
    evidence: 'https://drive.ejemplo.gov.co/a001',
  }),
  report('A001', '2026-02-28', 'Juntas de acción comunal', 41, {
    area: 'Secretaría de Planeación',
    deliveredOn: day('2026-03-06'),
    contributionsReceived: 6,
    contributionsAccepted: 3,
    reachedIncidence: 'Consulta',
    results: 'Se completó el mapa con las veredas.',
    evidence: 'https://drive.ejemplo.gov.co/a001b',
  }),
  report('A002', '2026-03-20', 'Jóvenes', 218, {
    area: 'Secretaría de Gobierno',
    deliveredOn: day('2026-03-26'),
    contributionsReceived: 9,
    contributionsAccepted: 4,
    reachedIncidence: 'Consulta',
    results: 'Los jóvenes piden horarios nocturnos en los escenarios deportivos.',
    evidence: 'https://drive.ejemplo.gov.co/a002',
    publishedAt: 'https://www.ejemplo.gov.co/participa/encuesta',
  }),
  report('A003', '2026-04-18', 'Juntas de acción comunal; Gremios y empresas', 38, {
    area: 'Secretaría de Infraestructura',
    deliveredOn: day('2026-05-15'),
    contributionsReceived: 8,
    contributionsAccepted: 5,
    reachedIncidence: 'Formulación participativa',
    results: 'Se priorizaron tres vías veredales.',
    evidence: 'https://drive.ejemplo.gov.co/a003',
  }),
  report('A003', '2026-05-16', 'Juntas de acción comunal', 29, {
    area: 'Secretaría de Infraestructura',
    deliveredOn: day('2026-05-21'),
    reachedIncidence: 'Formulación participativa',
    results: 'Se acordó el orden de las obras.',
    evidence: 'C:\\Users\\obras\\Escritorio\\lista.pdf',
  }),
  report('A005', '2026-05-13', 'Mujeres', 52, {
    area: 'Secretaría de Hacienda',
    deliveredOn: day('2026-05-19'),
    contributionsReceived: 11,
    contributionsAccepted: 6,
    reachedIncidence: 'Formulación participativa',
    results: 'Se incluyó una bolsa para emprendimientos.',
    evidence: 'https://drive.ejemplo.gov.co/a005',
    status: 'Aprobado',
  }),
  report('A006', '2026-07-08', 'Veedurías ciudadanas', 12, {
    area: 'Secretaría de Infraestructura',
    deliveredOn: day('2026-07-13'),
    phases: 'Implementación',
    contributionsReceived: 4,
    contributionsAccepted: 2,
    reachedIncidence: 'Control y evaluación',
    results: 'La veeduría pidió ajustar el cronograma de la obra.',
    evidence: 'https://drive.ejemplo.gov.co/a006',
  }),
  report('A008', '2026-07-22', 'Personas con discapacidad', 27, {
    area: 'Secretaría de Infraestructura',
    contributionsReceived: 5,
    contributionsAccepted: 5,
    reachedIncidence: 'Ejecución o implementación participativa',
    results: 'Se definió dónde van las rampas.',
  }),
  report('A012', '2026-06-19', 'Organizaciones de la sociedad civil; Jóvenes', '', {
    area: 'Secretaría de Ambiente',
    deliveredOn: day('2026-06-24'),
    results: 'Se sembraron 200 árboles.',
    evidence: 'https://drive.ejemplo.gov.co/a012',
  }),
  report('A013', '2026-09-10', 'Jóvenes', 33, {
    area: 'Secretaría de Educación',
    results: 'Pendiente de consolidar.',
    status: 'Borrador',
  }),
];

const contribution = (receivedOn: string, origin: string, type: string, facts: SampleRow): SampleRow => ({
  receivedOn: day(receivedOn),
  origin,
  type,
  ...facts,
});

const CONTRIBUTIONS: readonly SampleRow[] = [
  contribution('2026-03-04', 'Observación al plan', 'Sugerencia', {
    group: 'Juntas de acción comunal',
    channel: 'Correo electrónico',
    publishableText: 'Incluir las veredas en el diagnóstico.',
    decision: 'Acogido',
    change: 'El diagnóstico se amplió a las veredas.',
    answeredOn: day('2026-03-18'),
  }),
  contribution('2026-03-06', 'Observación al plan', 'Observación', {
    group: 'Jóvenes',
    channel: 'Página web',
    publishableText: 'Hacer la encuesta por redes.',
    decision: 'Acogido',
    change: 'La encuesta se divulgó por redes sociales.',
    answeredOn: day('2026-03-18'),
  }),
  contribution('2026-03-09', 'Observación al plan', 'Objeción', {
    group: 'Gremios y empresas',
    channel: 'Correo electrónico',
    publishableText: 'Las mesas coinciden con la temporada alta.',
    decision: 'Acogido parcialmente',
    change: 'Se corrió una de las dos mesas.',
    answeredOn: day('2026-03-20'),
  }),
  contribution('2026-03-12', 'Observación al plan', 'Sugerencia', {
    group: 'Mujeres',
    channel: 'Página web',
    publishableText: 'Ofrecer cuidado de niños durante el taller.',
    decision: 'No acogido',
    reason: 'No hay contrato de cuidado para esta vigencia.',
    answeredOn: day('2026-03-20'),
  }),
  contribution('2026-07-08', 'Actividad', 'Recomendación', {
    activity: 'A006',
    group: 'Veedurías ciudadanas',
    channel: 'Reunión presencial',
    publishableText: 'Publicar el avance de la obra cada mes.',
    decision: 'Acogido',
    change: 'El avance se publica cada mes.',
    answeredOn: day('2026-07-21'),
  }),
  contribution('2026-07-08', 'Actividad', 'Objeción', {
    activity: 'A006',
    group: 'Veedurías ciudadanas',
    channel: 'Reunión presencial',
    publishableText: 'El cronograma no contempla las lluvias.',
    decision: 'En análisis',
  }),
  contribution('2026-07-22', 'Actividad', 'Sugerencia', {
    activity: 'A008',
    group: 'Personas con discapacidad',
    channel: 'Reunión presencial',
    publishableText: 'Poner señales en braille.',
    decision: 'No acogido',
  }),
  contribution('2026-08-03', 'PQRSD', 'Petición', {
    channel: 'Ventanilla única',
    area: 'Secretaría de Infraestructura',
    answeredOn: day('2026-08-20'),
  }),
  contribution('2026-08-10', 'PQRSD', 'Petición de información', {
    channel: 'Correo electrónico',
    area: 'Secretaría de Planeación',
    answeredOn: day('2026-09-02'),
  }),
  contribution('2026-09-21', 'PQRSD', 'Queja', { channel: 'Línea telefónica', area: 'Secretaría de Gobierno' }),
];

const COMMITMENTS: readonly SampleRow[] = [
  {
    activity: 'A003',
    commitment: 'Publicar el orden de las vías priorizadas',
    responsible: 'Secretaría de Infraestructura',
    dueDate: day('2026-06-30'),
    status: 'Cumplido',
    metOn: day('2026-06-24'),
    publishedAt: 'https://www.ejemplo.gov.co/participa/vias',
  },
  {
    activity: 'A005',
    commitment: 'Abrir la convocatoria de emprendimientos',
    responsible: 'Secretaría de Hacienda',
    dueDate: day('2026-08-31'),
    status: 'En proceso',
  },
  {
    activity: 'A006',
    commitment: 'Publicar el avance de la obra cada mes',
    responsible: 'Secretaría de Infraestructura',
    dueDate: day('2026-12-15'),
    status: 'En proceso',
  },
];

const channel = (name: string, channelClass: string, groups: string, suitable: string): SampleRow => ({
  channel: name,
  channelClass,
  channelType: 'Canal',
  groups,
  suitable,
});

const CHANNELS: readonly SampleRow[] = [
  channel('Reunión presencial', 'Presencial', 'Juntas de acción comunal; Mujeres; Adulto mayor', 'Sí'),
  channel('Mesa de diálogo', 'Presencial', 'Juntas de acción comunal; Gremios y empresas', 'Sí'),
  channel('Formulario en línea', 'Electrónico', 'Jóvenes', 'Sí'),
  channel('Página web', 'Electrónico', 'Todos', 'Parcial'),
  channel('Correo electrónico', 'Electrónico', 'Veedurías ciudadanas; Gremios y empresas', 'Sí'),
  channel('Redes sociales', 'Electrónico', 'Jóvenes', 'Sin evaluar'),
];

const FINDINGS: readonly SampleRow[] = [
  {
    source: 'FURAG',
    phase: 'Formulación',
    findingClass: 'Fortaleza',
    finding: 'Las juntas participan desde hace tres años en las mesas de vías.',
    sharedOn: day('2026-05-28'),
  },
  {
    source: 'FURAG',
    phase: 'Evaluación y seguimiento',
    findingClass: 'Debilidad',
    finding: 'La ciudadanía no conoce los resultados de lo que propuso.',
    improvement: 'Publicar qué pasó con cada aporte.',
    responsible: 'Oficina de Comunicaciones',
    sharedOn: day('2026-05-28'),
  },
  {
    source: 'Control interno',
    phase: 'Implementación',
    findingClass: 'Debilidad',
    finding: 'Faltan evidencias de dos actividades del año anterior.',
    improvement: 'Pedir el enlace con cada reporte.',
    responsible: 'Secretaría de Planeación',
    sharedOn: day('2026-05-28'),
  },
];

const TEAM: readonly SampleRow[] = [
  {
    area: 'Secretaría de Planeación',
    areaClass: 'Estratégica',
    role: 'Lidera el equipo',
    responsibility: 'Consolidar el plan, los reportes y el informe.',
    trained: 'Sí',
    trainedOn: day('2026-03-12'),
  },
  {
    area: 'Secretaría de Infraestructura',
    areaClass: 'Misional',
    role: 'Enlace del área',
    responsibility: 'Reportar las actividades de vías y parques.',
    trained: 'Sí',
    trainedOn: day('2026-03-12'),
  },
  {
    area: 'Oficina de Comunicaciones',
    areaClass: 'Apoyo',
    role: 'Convoca y divulga',
    responsibility: 'Invitar a los grupos y publicar los resultados.',
    trained: 'No',
  },
];

export const SAMPLE_ROWS: { readonly [table in TableKey]?: readonly SampleRow[] } = {
  groups: GROUPS,
  activities: ACTIVITIES,
  reports: REPORTS,
  contributions: CONTRIBUTIONS,
  commitments: COMMITMENTS,
  channels: CHANNELS,
  findings: FINDINGS,
  team: TEAM,
};
