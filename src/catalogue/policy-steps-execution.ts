import type { PolicyStep } from './policy-steps-model';

/** Steps of the stages of execution (domain.md §2). */

export const EXECUTION_STEPS: readonly PolicyStep[] = [
  {
    code: '21',
    title: 'Información lista para participar',
    explanation:
      'Prepare en lenguaje claro lo que la gente necesita saber para participar. Se cumple cuando las actividades ya realizadas tienen enlace a su información previa.',
    recognise: {
      all: [['prepar'], ['informacion']],
      most: [['actividad'], ['somet', 'participa'], ['entreg'], ['desarroll'], ['identific']],
    },
  },
  {
    code: '22',
    title: 'Información entregada con anticipación',
    explanation:
      'Entregue esa información a los grupos convocados antes del encuentro y dígales dónde consultarla. Se cumple cuando su fecha de entrega es anterior al inicio de cada actividad.',
    recognise: {
      all: [['informacion'], ['convoc']],
      most: [
        ['socializ', 'compart', 'entreg', 'enviar', 'envio'],
        ['prepar', 'previ', 'necesari'],
        ['ruta'],
        ['consult'],
        ['grupo'],
      ],
    },
  },
  {
    code: '23',
    title: 'Convocatoria por los medios previstos',
    explanation:
      'Invite a los grupos por los medios que fijó el plan. Se cumple cuando las actividades ya realizadas tienen medios y fecha de convocatoria.',
    recognise: {
      all: [['convoc'], ['medios', 'canal']],
      most: [['defin'], ['plan'], ['ciudadan', 'grupo'], ['escenario', 'habilit', 'actividad']],
    },
  },
  {
    code: '24',
    title: 'Canales abiertos para dialogar',
    explanation:
      'Abra los canales del plan para consultar, conversar y responder durante la actividad. Se cumple cuando todos los reportes entregados dicen qué canales se usaron.',
    recognise: {
      all: [
        ['habilit', 'abrir', 'dispon'],
        ['consult', 'discut', 'retroaliment', 'dialog'],
      ],
      most: [
        ['canal'],
        ['escenario'],
        ['discut'],
        ['retroaliment'],
        ['recomend', 'objecion'],
        ['presencial', 'electronic'],
      ],
    },
  },
  {
    code: '25',
    title: 'Resultados sistematizados',
    explanation:
      'Ordene por escrito lo que salió de cada actividad. Se cumple cuando cada actividad realizada tiene un reporte con sus resultados.',
    recognise: {
      all: [['particip'], ['sistematiz'], ['resultado']],
      most: [['actividad'], ['ejercicio', 'obtenid'], ['adelant', 'desarroll', 'realiz']],
    },
  },
  {
    code: '26',
    title: 'Aportes analizados y respondidos',
    explanation:
      'El área que hizo la actividad estudia cada recomendación u objeción, decide si es viable y hace los ajustes. Se cumple cuando ningún aporte está sin decisión.',
    recognise: {
      all: [
        ['recomend', 'objecion', 'aporte'],
        ['viabilidad', 'viable', 'analiz'],
      ],
      most: [['viabilidad', 'viable'], ['incorpor'], ['ajust'], ['area'], ['ejecut'], ['objecion', 'aporte']],
    },
  },
  {
    code: '27',
    title: 'Formato interno entregado a planeación',
    explanation:
      'El área llena el formato interno y lo entrega a planeación. Se cumple cuando cada actividad realizada tiene un reporte entregado o aprobado.',
    recognise: {
      all: [
        ['entreg', 'remit', 'enviar', 'envio'],
        ['formato', 'reporte'],
      ],
      most: [['diligenci'], ['intern'], ['planeacion'], ['resultado', 'ejercicio']],
    },
  },
];
