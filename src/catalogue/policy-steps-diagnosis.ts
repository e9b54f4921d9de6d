import type { PolicyStep } from './policy-steps-model';

/** Steps of the stage Diagnóstico (domain.md §2). */

export const DIAGNOSIS_STEPS: readonly PolicyStep[] = [
  {
    code: '1',
    title: 'Fortalezas y debilidades según FURAG',
    explanation:
      'Revise los resultados de FURAG y anote qué sale bien y qué falta en cada fase del ciclo. Se cumple cuando la hoja Diagnóstico tiene hallazgos de FURAG y todos dicen su fase.',
    recognise: { all: [['furag']], most: [['fortaleza'], ['debilidad'], ['participa']] },
  },
  {
    code: '2',
    title: 'Fortalezas y debilidades según Control Interno',
    explanation:
      'Lea lo que Control Interno dijo del plan de participación y anote aciertos y fallas por fase. Se cumple cuando la hoja Diagnóstico tiene hallazgos de Control Interno y todos dicen su fase.',
    recognise: {
      all: [['control'], ['interno', 'oci']],
      most: [['fortaleza'], ['debilidad'], ['plan'], ['evaluacion']],
    },
  },
  {
    code: '3',
    title: 'Grupos del año anterior confirmados con las áreas',
    explanation:
      'Confirme con las áreas si los grupos con los que trabajaron coinciden con la caracterización y diga en qué fases participaron. Se cumple cuando cada grupo está validado y tiene sus fases de la vigencia anterior, aunque sea «Ninguna».',
    recognise: {
      all: [['grupo'], ['anterior', 'vigencia', 'pasad']],
      most: [['valida', 'verific', 'confirm'], ['misional', 'apoyo'], ['caracteriz'], ['clasific'], ['fase', 'ciclo']],
    },
  },
  {
    code: '4',
    title: 'Canales adecuados a cada grupo',
    explanation:
      'Evalúe si los canales y espacios que usa la entidad les sirven a los grupos que tiene caracterizados. Se cumple cuando todos los canales de la hoja Canales están evaluados.',
    recognise: {
      all: [
        ['canal', 'medio', 'mecanismo', 'espacio'],
        ['idone', 'adecuad', 'apropiad'],
      ],
      most: [['diagnostic', 'evalu'], ['caracteriz'], ['presencial', 'electronic'], ['promov', 'participa']],
    },
  },
  {
    code: '5',
    title: 'Diagnóstico compartido dentro de la entidad',
    explanation:
      'Cuente a las demás áreas qué mostró el diagnóstico. Se cumple cuando todos los hallazgos tienen fecha de socialización.',
    recognise: {
      all: [['diagnostic'], ['socializ', 'divulg', 'compart', 'comunic', 'difund']],
      most: [['resultado'], ['interior', 'interna', 'entidad', 'dependencia'], ['participa', 'politica']],
    },
  },
];
