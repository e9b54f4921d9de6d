import type { PolicyStep } from './policy-steps-model';

/** Steps of the stage Evaluación (domain.md §2). */

export const EVALUATION_STEPS: readonly PolicyStep[] = [
  {
    code: '28',
    title: 'Consolidado de actividades, grupos, fases e incidencia',
    explanation:
      'Reúna los reportes de todas las áreas y saque cuántas actividades hubo, qué grupos participaron, en qué fases y con qué incidencia. Se cumple cuando todas las actividades realizadas o vencidas tienen reporte.',
    recognise: {
      all: [['consolid'], ['formato', 'reporte']],
      most: [
        ['analiz'],
        ['aport', 'misional', 'apoyo'],
        ['numero', 'cantidad'],
        ['incidencia'],
        ['fase', 'ciclo'],
        ['plan'],
      ],
    },
  },
  {
    code: '29',
    title: 'Resultados y acuerdos de cada actividad',
    explanation:
      'El área que hizo la actividad publica qué resultó y qué se acordó, con la fase y el nivel de incidencia. Se cumple cuando todos los reportes entregados tienen su enlace público, su fase y su nivel alcanzado.',
    recognise: {
      all: [
        ['publicar', 'publicac', 'divulg'],
        ['acuerdo', 'incidencia'],
      ],
      most: [['resultado'], ['fase', 'ciclo'], ['incidencia'], ['area', 'ejecut'], ['grupo'], ['acuerdo']],
    },
  },
  {
    code: '30',
    title: 'Informe general publicado y divulgado',
    explanation:
      'Publique el resultado de todo el plan y cuéntelo por los mismos medios con que convocó. Se cumple cuando hay un informe divulgado durante la vigencia por todos los medios que convocaron.',
    recognise: {
      all: [
        ['publicar', 'publicac', 'divulg'],
        ['consolidad', 'masiv'],
      ],
      most: [['resultado'], ['masiv'], ['convoc'], ['consolidad'], ['actividad']],
    },
  },
  {
    code: '31',
    title: 'Reportes individuales a la vista',
    explanation:
      'Deje que cualquier persona consulte el formato de cada actividad, sin datos personales. Se cumple cuando todos los reportes aprobados están publicados.',
    recognise: {
      all: [['individual'], ['reporte', 'formato']],
      most: [
        ['disposicion', 'disponib', 'public'],
        ['diligenci', 'intern', 'formato'],
      ],
    },
  },
  {
    code: '32',
    title: 'Buenas prácticas para el próximo plan',
    explanation:
      'Escriba lo que funcionó para repetirlo el año siguiente. Se cumple cuando la hoja Buenas prácticas tiene al menos una.',
    recognise: {
      all: [['particip'], ['practica']],
      most: [['document'], ['buena'], ['plan', 'proxim', 'siguiente']],
    },
  },
];
