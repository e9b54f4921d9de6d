import type { Assessment } from '../core/assess';
import type { Commitment, ControlCheck, FuragAnswer, Row, Tables } from '../core/records';
import { type ActivityScope, isLink, type ReportScope } from '../core/scope';
import { foldText } from '../core/text';
import { allGroups, mainGroups } from './furag-groups';
import { type FuragOption, notInTables, plan, reports, shown, shownByEvery, source } from './furag-option';
import { says, TOPICS, type TopicKey } from './participation-topics';
import { CALL_MEDIA, INCIDENCE_LEVELS } from './suggestions';

/** The options of each question as the form has them (domain.md §4), in short words of our own. */
export function furagOptions(assessment: Assessment): (answer: FuragAnswer) => readonly FuragOption[] {
  const facts = factsOf(assessment);
  return (answer) => RULES[answer](facts);
}

interface Facts extends Pick<Assessment, 'tables' | 'cutoff'> {
  readonly live: readonly ActivityScope[];
  /** Live, and executed or with a valid report. */
  readonly held: readonly ActivityScope[];
  readonly valid: readonly ReportScope[];
  /** Held activities of class rendición de cuentas, and the valid reports of such. */
  readonly accounts: readonly ActivityScope[];
  readonly dialogues: readonly ReportScope[];
}

function factsOf({ tables, cutoff, scope }: Assessment): Facts {
  const live = scope.activities.filter((activity) => activity.live);
  const held = live.filter((activity) => activity.executed || activity.reports.length > 0);
  const { covers } = TOPICS.accountability;
  return {
    tables,
    cutoff,
    live,
    held,
    valid: scope.reports,
    accounts: held.filter(covers),
    dialogues: scope.reports.filter(({ activity }) => covers(activity)),
  };
}

const PHASES: readonly TopicKey[] = ['diagnosis', 'formulation', 'implementation'];

const RULES: { readonly [answer in FuragAnswer]: (facts: Facts) => readonly FuragOption[] } = {
  strategy: ({ live, tables }) =>
    byTopic(live, [...PHASES, 'evaluation', 'accountability', 'oversight']).map(inPlan(tables)),
  spaces: ({ held }) =>
    byTopic(held, ['diagnosis', 'formulation', 'collaboration', 'accountability', 'procedures', 'oversight']),
  groups: ({ valid }) => mainGroups(valid),
  matters: ({ held }) => byTopic(held, [...PHASES, 'accountability', 'procedures', 'oversight']),
  dialogueCount: ({ dialogues }) => [
    shown('Diálogos de rendición de cuentas', reports(dialogues, any)),
    shown('Con medios digitales', reports(dialogues, isDigital)),
  ],
  accountability: ({ live, dialogues, tables }) => {
    const planned = live.filter(TOPICS.accountability.covers);
    return [
      ...[
        shown(
          'Información sobre la gestión',
          plan(planned, ({ row }) => row.priorInformation !== null || row.informationDate !== null),
        ),
        shown(
          'Jornadas de diálogo',
          plan(planned, ({ row }) => row.groups.everyone || row.groups.names.length > 0),
        ),
        shown('Nodos del SNRdC', plan(planned, isNode)),
      ].map(inPlan(tables)),
      shown('Compromisos de mejora', source('commitments', commitmentsOf(planned, tables.commitments))),
      shown('Evaluación de los espacios', reports(dialogues, isEvaluated)),
    ];
  },
  callMedia: ({ accounts }) => {
    const media = CALL_MEDIA.map(([medium]) => medium);
    return [
      ...media.map((medium) =>
        shown(
          medium,
          plan(accounts, ({ row }) => row.callMedia.includes(medium)),
        ),
      ),
      shown(
        'Otro',
        plan(accounts, ({ row }) => row.callMedia.some((medium) => !media.includes(medium))),
      ),
    ];
  },
  publishedTopics: ({ valid }) => [
    ...(
      ['diagnosis', 'formulation', 'consultation', 'collaboration', 'accountability', 'peace', 'oversight'] as const
    ).map((key) =>
      shown(
        TOPICS[key].title,
        reports(valid, (one) => isPublished(one) && TOPICS[key].covers(one.activity)),
      ),
    ),
    notInTables('Gestión documental y archivos'),
  ],
  dialogueKinds: ({ accounts }) => [
    ...DIALOGUE_KINDS.map(([label, words]) =>
      shown(
        label,
        plan(accounts, (activity) => says(activity, words)),
      ),
    ),
    shown(
      'Otra',
      plan(accounts, (activity) => !DIALOGUE_KINDS.some(([, words]) => says(activity, words))),
    ),
  ],
  dialogueResults: ({ accounts, dialogues, tables }) => [
    shown('Evaluación de la gestión por los grupos', reports(dialogues, isEvaluated)),
    shown(
      'Acuerdos y compromisos',
      source('commitments', commitmentsOf(accounts, tables.commitments)),
      reports(dialogues, ({ report }) => report.agreements !== null),
    ),
    shown(
      'Participación de varios grupos',
      reports(dialogues, ({ report }) => report.groups.names.length > 1),
    ),
    shown('Diálogo en los nodos del SNRdC', plan(accounts, isNode)),
    shown(
      'Diálogo con veedurías y comunidades del acuerdo de paz',
      reports(dialogues, ({ report }) =>
        report.groups.names.some((name) => /veedur|etnic|firmante/.test(foldText(name))),
      ),
    ),
  ],
  dialogueGroups: ({ dialogues }) => allGroups(dialogues),
  improvements: ({ held, tables, valid, cutoff }) => [
    shown(
      'Verificó las acciones previstas',
      source('followUp', tables.followUp.filter(isChecked)),
      source('reports', tables.reports.filter(isChecked)),
    ),
    shownByEvery(
      'Evaluó cada espacio',
      'activities',
      held.map(({ row, reports: own }) => ({ row: row.row, own })),
      ({ own }) => own.some(({ evaluation }) => evaluation !== null),
    ),
    shown(
      'Hizo un informe general',
      source(
        'publications',
        tables.publications.filter(({ type }) => type === 'resultsReport'),
      ),
    ),
    shown(
      'Encontró mejoras para su gestión',
      source(
        'contributions',
        tables.contributions.filter(({ change }) => change !== null),
      ),
    ),
    shown(
      'Hizo planes de mejora',
      source(
        'findings',
        tables.findings.filter(({ improvement }) => improvement !== null),
      ),
    ),
    shown(
      'Divulgó las mejoras',
      source(
        'publications',
        tables.publications.filter(({ disclosedOn }) => disclosedOn !== null && disclosedOn <= cutoff),
      ),
      reports(valid, isPublished),
    ),
  ],
  learning: ({ tables: { team, practices } }) => [
    shownByEvery('Capacitó a su personal', 'team', team, ({ trained }) => trained === true),
    shown('Documentó buenas prácticas', source('practices', practices)),
    shown(
      'Divulgó sus buenas prácticas',
      source(
        'practices',
        practices.filter(({ publishedAt }) => isLink(publishedAt)),
      ),
    ),
    notInTables('Mejoró su gestión con ellas'),
  ],
  incidence: ({ valid }) =>
    INCIDENCE_LEVELS.map(([level]) =>
      shown(
        level,
        reports(valid, ({ report }) => foldText(report.reachedIncidence ?? '') === foldText(level)),
      ),
    ),
  strategyBasis: ({ live, tables }) => {
    const rows = live.map(({ row }) => row);
    return [
      shownByEvery('Temas y metas de interés ciudadano', 'activities', rows, ({ target }) => target !== null),
      shownByEvery('Grupos caracterizados', 'groups', tables.groups, ({ characterised }) => characterised === true),
      shownByEvery(
        'Grado de incidencia de cada acción',
        'activities',
        rows,
        ({ plannedIncidence }) => plannedIncidence !== null,
      ),
      shownByEvery('Fases de cada acción', 'activities', rows, ({ phases }) => phases.length > 0),
      shownByEvery('Métodos de diálogo por acción', 'activities', rows, ({ methodology }) => methodology !== null),
    ].map(inPlan(tables));
  },
  otherDialogue: ({ accounts }) => [
    shown(
      'Sí',
      plan(accounts, (activity) => !says(activity, /audiencia/)),
    ),
  ],
};

/** What is planned is proved by the plan that was published. */
function inPlan({ publications }: Tables): (option: FuragOption) => FuragOption {
  const published = publications.filter(({ type }) => type === 'planForComments' || type === 'adjustedPlan');
  return (option) => ({ ...option, provedBy: [source('publications', published)] });
}

function byTopic(activities: readonly ActivityScope[], keys: readonly TopicKey[]): readonly FuragOption[] {
  return keys.map((key) => shown(TOPICS[key].title, plan(activities, TOPICS[key].covers)));
}

const DIALOGUE_KINDS: readonly (readonly [label: string, words: RegExp])[] = [
  ['Foros', /foro/],
  ['Ferias de la gestión', /feria/],
  ['Espacios virtuales', /virtual|en linea|redes sociales/],
  ['Observatorios ciudadanos', /observatorio/],
  ['Mesas de diálogo', /mesa/],
  ['Reuniones zonales o temáticas', /zonal|tematica|reunion/],
  ['Asambleas comunitarias', /asamblea/],
];

const DIGITAL = /virtual|web|en linea|correo|redes|whatsapp|digital/;

function isDigital({ report, activity: { row } }: ReportScope): boolean {
  return [...report.channels, ...(report.channels.length > 0 ? [] : row.channels)].some((name) =>
    DIGITAL.test(foldText(name)),
  );
}

function any(): boolean {
  return true;
}

function isNode(activity: ActivityScope): boolean {
  return says(activity, /nodo|snrdc/);
}

function isEvaluated({ report }: ReportScope): boolean {
  return report.evaluation !== null;
}

function isPublished({ report }: ReportScope): boolean {
  return isLink(report.publishedAt);
}

function isChecked({ controlCheck }: { readonly controlCheck: ControlCheck | null }): boolean {
  return controlCheck !== null && controlCheck !== 'unverified';
}

function commitmentsOf(
  activities: readonly ActivityScope[],
  commitments: readonly Row<Commitment>[],
): readonly Row<Commitment>[] {
  const codes = new Set(activities.map(({ row }) => foldText(row.code ?? '')));
  return commitments.filter(({ activity }) => activity !== null && codes.has(foldText(activity)));
}
