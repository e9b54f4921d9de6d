import { counted, plainNumber } from './format';

/** Sentences of the sheet on which internal control ticks each figure. */
export const VERIFICATION_WORDS = {
  title: 'Hoja de verificación',
  description: 'Para control interno: cada cifra, las filas de donde sale, su evidencia y una casilla para marcar.',
  intro:
    'Cada cifra está con las filas de donde sale y el enlace que la prueba. Abra el enlace, compare y marque la casilla. Las marcas que ya están vienen del libro.',
  keyFigures: 'Qué hay para verificar',
  keyMatrix: 'filas de la Matriz con verificación',
  keyReports: 'reportes con verificación',
  keySteps: 'pasos cumplidos',
  check: 'Verificación',
  /** On two lines that do not break: the boxes are ticked by hand. */
  unticked: '☐\u00a0Verificado\n☐\u00a0Con\u00a0observación',
  verified: '☑\u00a0Verificado\n☐\u00a0Con\u00a0observación',
  withRemark: '☐\u00a0Verificado\n☑\u00a0Con\u00a0observación',

  figuresTitle: 'Cifras',
  figuresSummary: 'Cada indicador con su valor, sus filas y su evidencia',
  figure: 'Cifra',
  value: 'Valor',
  rows: 'Filas contadas',
  evidence: 'Evidencia o publicación',
  incidencePlanned: (level: string): string => `Nivel previsto en el plan: ${level}`,
  incidenceReached: (level: string): string => `Nivel alcanzado según los reportes: ${level}`,

  coverageTitle: 'Cobertura por grupo y fase',
  coverageSummary: 'Actividades de cada grupo en cada fase, con sus códigos',
  coverageIntro: 'Actividades que nombran al grupo en cada fase y las ya realizadas con asistentes.',

  matrixTitle: 'Matriz de seguimiento',
  matrixSummary: 'Cada fila de la Matriz con su avance, su cálculo, su evidencia y su verificación',
  code: 'Código',
  managementActivity: 'Actividad de gestión',
  progress: 'Avance y estado',
  calculation: 'Cómo se calculó',
  date: 'Fecha',
  remark: 'Observación',

  reportsTitle: 'Reportes de actividades',
  reportsSummary: 'Cada reporte con sus cifras, su estado, su evidencia y su verificación',
  activity: 'Actividad',
  heldOn: 'Realizada el',
  figures: 'Cifras',
  attendances: (count: number): string => counted(count, 'asistente', 'asistentes'),
  contributions: (received: number): string => counted(received, 'aporte', 'aportes'),
  accepted: (count: number): string => counted(count, 'acogido', 'acogidos'),
  state: 'Estado',
  notCounted: 'No se cuenta',

  stepsTitle: 'Pasos de la política',
  stepsSummary: 'Cada paso con su estado, el motivo, lo que falta y su evidencia',
  step: 'Paso',
  why: 'Por qué',
  lacking: 'Filas que faltan',
  score: 'Puntaje',
  scoreWords: (score: number | null, suggested: number | null): string =>
    [
      score === null ? 'Sin puntaje' : plainNumber(score),
      ...(suggested === null ? [] : [`Sugerido: ${plainNumber(suggested)}`]),
    ].join('\n'),

  selfTitle: 'Autodiagnóstico',
  selfSummary: 'Puntaje de cada etapa, su banda y lo que sugieren los datos',
  stage: 'Etapa',
  mean: 'Promedio',
  band: 'Banda',
  suggested: 'Sugerido por los datos',

  publicationsTitle: 'Publicaciones',
  publicationsSummary: 'Cada publicación con su corte, sus enlaces y su divulgación',
  publicationsNone: 'El libro no registra publicaciones.',
  publication: 'Publicación',
  version: (type: string, version: number | null): string => (version === null ? type : `${type}, versión ${version}`),
  cutoff: 'Corte',
  links: 'Enlaces',
  disclosure: 'Divulgación',
  fingerprint: 'Huella',

  clearancesTitle: 'Decisiones sobre datos personales',
  clearancesIntro:
    'Textos que parecían tener datos personales y que alguien leyó y dejó publicar. El complemento no reconoce todos los nombres.',
  clearancesSummary: 'Cada decisión con su lugar, lo que se encontró y su fecha',
  clearancesNone: 'No se ha registrado ninguna decisión de publicar un texto que parecía tener datos personales.',
  place: 'Dónde',
  found: 'Qué parecía',

  openTitle: 'Alertas y datos sin leer',
  openNone: 'No hay alertas que impidan publicar ni que pidan atención.',
  openSummary: 'Alertas que impiden publicar o piden atención',
  message: 'Qué pasa',
  severity: 'Importancia',
  advice: (count: number): string => `Además hay ${counted(count, 'consejo', 'consejos')} en la hoja Alertas.`,

  conclusionTitle: 'Conclusión de control interno',
  conclusionBox: 'Para escribir a mano',
  conclusion: 'Cargo de quien verifica:\n\nFecha:\n\nConclusión:\n\n',
};
