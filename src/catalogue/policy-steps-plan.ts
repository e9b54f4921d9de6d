import type { PolicyStep } from './policy-steps-model';

/** Steps of the stages of planning (domain.md §2). */

export const PLAN_ACTIVITY_STEPS: readonly PolicyStep[] = [
  {
    code: '6',
    title: 'Equipo que lidera la participación',
    explanation:
      'Reúna y capacite un equipo con personas de áreas misionales y de áreas de apoyo. Se cumple cuando la hoja Equipo tiene ambas clases de área y todos sus integrantes figuran capacitados.',
    recognise: {
      all: [['particip'], ['equipo'], ['capacit', 'conform', 'formar', 'lider']],
      most: [
        ['conform', 'crear', 'integr'],
        ['misional', 'apoyo', 'area'],
        ['lider', 'planea', 'planific'],
        ['trabajo'],
      ],
    },
  },
  {
    code: '7',
    title: 'Actividades de cada área con la ciudadanía',
    explanation:
      'Pregunte a cada área en qué metas y actividades del año debe contar con sus grupos. Se cumple cuando todas las actividades de participación del Plan tienen área responsable, meta y grupos.',
    recognise: {
      all: [['actividad'], ['meta']],
      most: [
        ['area', 'misional', 'apoyo'],
        ['involucr', 'vincul'],
        ['caracteriz'],
        ['identific'],
        ['grupo', 'ciudadan'],
      ],
    },
  },
  {
    code: '8',
    title: 'Cada actividad tiene su fase',
    explanation:
      'Diga en qué fase del ciclo ocurre cada actividad: diagnóstico, formulación, implementación o evaluación. Se cumple cuando ninguna actividad de participación del Plan está sin fase.',
    recognise: {
      all: [
        ['clasific', 'determin'],
        ['fase', 'ciclo'],
      ],
      most: [['actividad'], ['identific'], ['correspond'], ['politica', 'programa', 'proyecto']],
    },
  },
  {
    code: '9',
    title: 'Instancias formales y otros espacios',
    explanation:
      'Distinga las actividades que se hacen con una instancia creada por norma de las que usan otro espacio. Se cumple cuando todas las actividades de participación tienen su Carácter.',
    recognise: {
      all: [['instancia']],
      most: [['legal', 'formal'], ['espacio'], ['clasific', 'determin', 'identific'], ['actividad'], ['conformad']],
    },
  },
  {
    code: '10',
    title: 'Todos los grupos en alguna actividad',
    explanation:
      'Compruebe que cada grupo de valor aparece por su nombre en el Plan y agregue actividades para los que falten. Se cumple cuando ningún grupo queda por fuera ni depende solo de «Todos».',
    recognise: {
      all: [['grupo'], ['contempla', 'incluid', 'tenidos', 'cubiert']],
      most: [['verific', 'revis', 'comprob'], ['todos'], ['actividad'], ['menos', 'alguna'], ['valor', 'interes']],
    },
  },
];

export const PLAN_STRATEGY_STEPS: readonly PolicyStep[] = [
  {
    code: '11',
    title: 'Canales y métodos por actividad',
    explanation:
      'Elija por qué canales y con qué metodología se hará cada actividad. Se cumple cuando todas las actividades de participación del Plan tienen canales y metodología.',
    recognise: {
      all: [['metodolog', 'metodo'], ['canal']],
      most: [['defin', 'determin'], ['actividad'], ['fase', 'ciclo'], ['participa']],
    },
  },
  {
    code: '12',
    title: 'Formación de los grupos de valor',
    explanation:
      'Prepare capacitaciones para que los grupos participen mejor. Se cumple cuando el Plan tiene al menos una actividad de capacitación.',
    recognise: {
      all: [['particip'], ['capacita', 'formar'], ['grupo', 'ciudadan']],
      most: [['estrategia'], ['valor', 'interes'], ['cualific', 'fortalec'], ['proceso']],
    },
  },
  {
    code: '13',
    title: 'Presupuesto y alianzas',
    explanation:
      'Defina con qué dinero, convenios y aliados se hará el plan. Se cumple cuando todas las actividades de participación tienen presupuesto o recursos y alianzas.',
    recognise: {
      all: [['particip'], ['recurso', 'presupuest'], ['alianza', 'convenio', 'presupuest']],
      most: [['alianza'], ['convenio'], ['presupuest'], ['recurso']],
    },
  },
  {
    code: '14',
    title: 'Cronograma',
    explanation: 'Ponga fecha a cada actividad. Se cumple cuando todas tienen fecha de inicio y fecha de fin.',
    recognise: {
      all: [['particip'], ['cronograma', 'calendario']],
      most: [
        ['ejecu', 'actividad'],
        ['establec', 'defin', 'elabor'],
      ],
    },
  },
  {
    code: '15',
    title: 'Roles y responsabilidades',
    explanation:
      'Acuerde qué le toca a cada área. Se cumple cuando la hoja Equipo dice el rol y la responsabilidad de cada una y cada actividad de participación tiene su rol responsable.',
    recognise: {
      all: [['particip'], ['rol'], ['responsabilidad']],
      most: [
        ['area', 'dependencia'],
        ['defin', 'asign', 'establec'],
      ],
    },
  },
  {
    code: '16',
    title: 'Seguimiento con un formato interno',
    explanation:
      'Establezca cómo se hará el seguimiento y un mismo formato de reporte para todas las áreas. Se cumple cuando la entidad usa la hoja Reportes o registra su formato como evidencia en Pasos.',
    recognise: {
      all: [['formato'], ['seguimiento', 'evaluacion']],
      most: [['etapa'], ['mecanismo'], ['estandariz'], ['reporte'], ['minimo', 'conten'], ['intern']],
    },
  },
  {
    code: '17',
    title: 'Comunicación interna y externa',
    explanation:
      'Planee cómo se contará la participación dentro y fuera de la entidad, de principio a fin. Se cumple cuando el Plan tiene al menos una actividad de comunicación interna y una externa.',
    recognise: {
      all: [['particip'], ['comunicacion'], ['estrategia', 'plan']],
      most: [['interna'], ['externa'], ['inform'], ['defin', 'desarroll', 'inicio']],
    },
  },
];

export const PLAN_DISCLOSURE_STEPS: readonly PolicyStep[] = [
  {
    code: '18',
    title: 'Plan publicado para recibir opiniones',
    explanation:
      'Publique el plan por varios canales y pida a la ciudadanía que opine. Se cumple cuando hay una publicación «Plan para comentarios» con fecha de divulgación.',
    recognise: {
      all: [['particip'], ['plan'], ['opine', 'opini', 'opina', 'coment']],
      most: [
        ['divulg', 'public', 'socializ'],
        ['canal', 'medio'],
        ['invit', 'ciudadan'],
        ['grupo', 'valor'],
      ],
    },
  },
  {
    code: '19',
    title: 'Registro de observaciones al plan',
    explanation:
      'Tenga un solo lugar donde queden las observaciones al plan y qué se hizo con cada una. Se cumple cuando la hoja Aportes registra observaciones al plan y ninguna está sin decisión.',
    recognise: {
      all: [['particip'], ['observacion'], ['mecanismo', 'recolec', 'sistematiz', 'registr']],
      most: [
        ['recolec', 'recog', 'registr'],
        ['sistematiz', 'seguimiento'],
        ['constru', 'disen'],
        ['plan'],
        ['mecanismo'],
      ],
    },
  },
  {
    code: '20',
    title: 'Plan ajustado y cambios explicados',
    explanation:
      'Publique la versión ajustada y cuente qué cambió con lo que la gente dijo. Se cumple cuando hay una publicación «Plan ajustado» con fecha de divulgación.',
    recognise: {
      all: [['particip'], ['plan'], ['ajust', 'cambio']],
      most: [
        ['ajust'],
        ['cambio'],
        ['incorpor', 'acogid'],
        ['observacion', 'aporte'],
        ['divulg', 'public', 'socializ', 'inform'],
      ],
    },
  },
];
