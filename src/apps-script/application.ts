import { BAD_REQUEST_SENTENCE, hostSentence, UNEXPECTED_SENTENCE } from '../messages/es/host';
import { proposeAddition } from './actions/add-to-plan';
import { clearFinding } from './actions/clear-finding';
import { copySheets } from './actions/copy-sheets';
import { fileReport } from './actions/file-report';
import { proposeFix } from './actions/fix';
import { goToCell } from './actions/go-to-cell';
import { setLogo } from './actions/logo';
import { panel } from './actions/panel';
import { previewDocument } from './actions/preview';
import { publish } from './actions/publish';
import { refresh } from './actions/refresh';
import { review } from './actions/review';
import { keepDraft } from './actions/settings';
import { shareVersion } from './actions/share';
import { start } from './actions/start';
import { stepEvidence } from './actions/step-evidence';
import { proposeStructure, type StructureRequest } from './actions/structure';
import { undo } from './actions/undo';
import { useThisCopy } from './actions/use-this-copy';
import type { Errand } from './carry-out';
import { asHostError, HostError } from './host-error';
import { applyPlan, showPlan } from './plan-then-apply';
import { type Action, type Answers, CHANGING_ACTIONS, OUTDATED_CODES, parseRequest, type Reply } from './protocol';
import type { DocumentRequest } from './publishing/prepare';
import type { Renderers } from './publishing/requests';
import { permissionRefusal } from './refusal';

/** From a request of the panel or the command line to its reply: which action answers it, and how errors are told. */

type AnyReply = Reply<Answers[keyof Answers]>;

/** The one server function behind every action: JSON in, JSON out, errors as data (platform.md §2.3). */
export function answer(json: string, renderers: Renderers): string {
  const asked = parseRequest(json);
  if (asked === null) return JSON.stringify({ ok: false, code: 'badRequest', message: BAD_REQUEST_SENTENCE });
  const reply = safely(() => perform(asked.action, renderers));
  return JSON.stringify(asked.fromPanel && isOutdatedBy(asked.action, reply) ? withPanel(reply) : reply);
}

/** Is what the panel shows no longer so? */
function isOutdatedBy({ action }: Action, reply: AnyReply): boolean {
  if (!reply.ok) return OUTDATED_CODES.includes(reply.code);
  const { value } = reply;
  const nothingDone = ('applied' in value && !value.applied) || ('kind' in value && value.kind === 'refused');
  return CHANGING_ACTIONS.includes(action) && !nothingDone;
}

/** Whatever comes of reading the panel anew, the reply stands as it is. */
function withPanel(reply: AnyReply): AnyReply {
  const read = safely(() => ({ ok: true, value: panel(null) }));
  return { ...reply, panel: read.ok ? read.value : null };
}

function safely<T>(work: () => Reply<T>): Reply<T> {
  try {
    return work();
  } catch (thrown) {
    const error = asHostError(thrown, 'googleRefused');
    if (error instanceof HostError) {
      if (error.cause !== null) log(error.cause);
      return { ok: false, ...(permissionRefusal(error) ?? { code: error.code, message: hostSentence(error.code) }) };
    }
    // Our own mistake: logged whole, told in one honest sentence.
    log(error);
    return { ok: false, code: 'unexpected', message: UNEXPECTED_SENTENCE };
  }
}

function log(error: unknown): void {
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

function perform(action: Action, renderers: Renderers): AnyReply {
  switch (action.action) {
    case 'start':
      return { ok: true, value: start() };
    case 'review':
      return { ok: true, value: review(action.cutoff ?? null) };
    case 'planStructure':
      return showPlan(structureErrand(action), proposeStructure(wanted(action)));
    case 'applyStructure':
      return applyPlan(structureErrand(action), proposeStructure(wanted(action)), action.hash);
    case 'previewFix':
      return showPlan(FIXING, proposeFix(action.alert, action.cutoff ?? null));
    case 'applyFix':
      return applyPlan(FIXING, proposeFix(action.alert, action.cutoff ?? null), action.hash);
    case 'refresh':
      return refresh(action.cutoff ?? null);
    case 'publish':
      return publish(
        {
          ...documentRequest(action),
          force: action.force ?? false,
          withData: action.withData ?? false,
          onDisk: action.onDisk ?? false,
        },
        renderers,
      );
    case 'preview':
      return previewDocument(documentRequest(action), renderers);
    case 'share':
      return shareVersion(action.document, action.version);
    case 'clearFinding':
      return clearFinding(action.alert);
    case 'setLogo':
      return setLogo(action.png);
    case 'panel':
      return { ok: true, value: panel(action.cutoff ?? null) };
    case 'goToCell':
      return goToCell(action.target);
    case 'previewAddToPlan':
      return showPlan(ADDING, proposeAddition(action.gap, action.into));
    case 'applyAddToPlan':
      return applyPlan(ADDING, proposeAddition(action.gap, action.into), action.hash);
    case 'fileReport':
      return fileReport(action.draft, action.revision);
    case 'stepEvidence':
      return stepEvidence(action.step, action.statement, action.revision);
    case 'keepDraft':
      return { ok: true, value: keepDraft(action.draft) };
    case 'copySheets':
      return copySheets(action.names, action.request);
    case 'undo':
      return undo(action.id);
    case 'useThisCopy':
      return useThisCopy();
  }
}

function documentRequest({
  document,
  report,
  cutoff,
}: Extract<Action, { action: 'publish' | 'preview' }>): DocumentRequest {
  return { document, report: report ?? null, cutoff: cutoff ?? null };
}

const FIXING: Errand = { action: 'applyFix', scope: 'resembling' };
const ADDING: Errand = { action: 'applyAddToPlan', scope: 'ours' };

function structureErrand({ source }: Extract<Action, { action: 'planStructure' | 'applyStructure' }>): Errand {
  return { action: 'applyStructure', scope: source.kind === 'sheet' ? 'all' : 'ours' };
}

function wanted(action: Extract<Action, { action: 'planStructure' | 'applyStructure' }>): StructureRequest {
  return { source: action.source, year: action.year ?? null, tables: action.tables ?? [] };
}
