import type { Assessment } from '../core/assess';
import type { ActivityScope, ReportScope } from '../core/scope';
import { foldText } from '../core/text';
import { allGroups } from './furag-groups';
import { rowsOf, shown, source, where } from './furag-option';
import { inPlan } from './furag-plan';
import { heldActivities, says, TOPICS } from './participation-topics';
import { CALL_MEDIA } from './suggestions';

const DIALOGUE_KINDS: readonly (readonly [label: string, words: RegExp])[] = [
  ['Foros', /foro/],
  ['Ferias de la gestión', /feria/],
  ['Espacios virtuales', /virtual|en linea|redes sociales/],
  ['Observatorios ciudadanos', /observatorio/],
  ['Mesas de diálogo', /mesa/],
  ['Reuniones zonales o temáticas', /zonal|tematica|reunion/],
  ['Asambleas comunitarias', /asamblea/],
];

/** Accountability: a dialogue is a valid report of an activity of that class. */
export function accountabilityOptions({ scope, tables }: Assessment) {
  const { covers } = TOPICS.accountability;
  const planned = scope.activities.filter((activity) => activity.live && covers(activity));
  const held = heldActivities(scope).filter(covers);
  const dialogues = scope.reports.filter(({ activity }) => covers(activity));
  const reports = dialogues.map(({ report }) => report);
  const codes = new Set(planned.map(({ row }) => foldText(`${row.code}`)));
  const commitments = source(
    'commitments',
    tables.commitments.filter(({ activity }) => activity !== null && codes.has(foldText(activity))),
  );
  const evaluated = where('reports', reports, 'evaluation');
  const nodes = shown('Nodos del SNRdC', plan(planned, /nodo|snrdc/));
  const media = CALL_MEDIA.map(([medium]) => medium);
  const calledBy = (label: string, holds: (medium: string) => boolean) =>
    shown(
      label,
      source(
        'activities',
        rowsOf(held).filter(({ callMedia }) => callMedia.some(holds)),
      ),
    );
  const met = (label: string, holds: (report: (typeof reports)[number]) => boolean) =>
    shown(label, source('reports', reports.filter(holds)));
  return {
    dialogueCount: [
      shown('Diálogos de rendición de cuentas', source('reports', reports)),
      shown('Con medios digitales', source('reports', dialogues.filter(isDigital))),
    ],
    accountability: [
      ...inPlan(tables, [
        shown('Información sobre la gestión', where('activities', rowsOf(planned), 'priorInformation')),
        shown('Jornadas de diálogo', plan(planned)),
        nodes,
      ]),
      shown('Compromisos de mejora', commitments),
      shown('Evaluación de los espacios', evaluated),
    ],
    callMedia: [
      ...media.map((medium) => calledBy(medium, (used) => used === medium)),
      calledBy('Otro', (used) => !media.includes(used)),
    ],
    dialogueKinds: [
      ...DIALOGUE_KINDS.map(([label, words]) => shown(label, plan(held, words))),
      shown('Otra', plan(held.filter((activity) => !DIALOGUE_KINDS.some(([, words]) => says(activity, words))))),
    ],
    dialogueResults: [
      shown('Evaluación de la gestión por los grupos', evaluated),
      shown('Acuerdos y compromisos', commitments, where('reports', reports, 'agreements')),
      met('Participación de varios grupos', ({ groups }) => groups.names.length > 1),
      nodes,
      met('Diálogo con veedurías y comunidades del acuerdo de paz', ({ groups }) =>
        /veedur|etnic|firmante/.test(foldText(groups.names.join(' '))),
      ),
    ],
    dialogueGroups: allGroups(reports),
    otherDialogue: [shown('Sí', plan(held.filter((activity) => !says(activity, /audiencia/))))],
  };
}

function plan(activities: readonly ActivityScope[], words = /./) {
  return source('activities', rowsOf(activities.filter((activity) => says(activity, words))));
}

function isDigital({ report, activity: { row } }: ReportScope): boolean {
  const { channels } = report.channels.length > 0 ? report : row;
  return /virtual|web|en linea|correo|redes|whatsapp|digital/.test(foldText(channels.join(' ')));
}
