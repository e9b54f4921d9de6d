import type { Assessment } from '../core/assess';
import type { ActivityReport } from '../core/records';
import type { ReportScope } from '../core/scope';
import { foldText } from '../core/text';
import { allGroups } from './furag-groups';
import { byValue, labels, plan, rowsOf, shown, source, where } from './furag-option';
import { inPlan } from './furag-plan';
import { heldActivities, says, TOPICS } from './participation-topics';
import { CALL_MEDIA, OTHER_SPACES } from './suggestions';

/** What of the workbook proves the options of FURAG on accountability. */

type HoldsGroups = (groups: ActivityReport['groups']['names']) => boolean;

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
  const nodes = shown('Nodos del SNRdC', plan(planned, says(/nodo|snrdc/)));
  const withGroups = (label: string, holds: HoldsGroups) =>
    shown(
      label,
      source(
        'reports',
        reports.filter(({ groups }) => holds(groups.names)),
      ),
    );
  return {
    dialogueCount: [
      shown('Diálogos de rendición de cuentas', source('reports', reports)),
      shown('Con medios digitales', source('reports', dialogues.filter(isDigital))),
    ],
    accountability: [
      ...inPlan(tables, [
        shown('Información sobre la gestión', where('activities', rowsOf(planned), 'priorInformation')),
        shown('Jornadas de diálogo', plan(planned, covers)),
        nodes,
      ]),
      shown('Compromisos de mejora', commitments),
      shown('Evaluación de los espacios', evaluated),
    ],
    callMedia: byValue('activities', rowsOf(held), ({ callMedia }) => callMedia, labels(CALL_MEDIA)),
    dialogueKinds: byValue('activities', rowsOf(held), ({ body }) => [body], labels(OTHER_SPACES)),
    dialogueResults: [
      shown('Evaluación de la gestión por los grupos', evaluated),
      shown('Acuerdos y compromisos', commitments, where('reports', reports, 'agreements')),
      withGroups('Participación de varios grupos', (names) => names.length > 1),
      nodes,
      withGroups('Diálogo con veedurías y comunidades del acuerdo de paz', (names) =>
        /veedur|etnic|firmante/.test(foldText(names.join(' '))),
      ),
    ],
    dialogueGroups: allGroups(reports),
    otherDialogue: otherDialogue(held),
  };
}

/** Spaces that are not an audiencia. */
function otherDialogue(held: ReturnType<typeof heldActivities>) {
  return [
    shown(
      'Sí',
      plan(held, (activity) => !says(/audiencia/)(activity)),
    ),
  ];
}

/** By the channels it used, else those planned. */
function isDigital({ report, activity: { row } }: ReportScope): boolean {
  const { channels } = report.channels.length > 0 ? report : row;
  return /virtual|web|en linea|correo|redes|whatsapp|digital/.test(foldText(channels.join(' ')));
}
