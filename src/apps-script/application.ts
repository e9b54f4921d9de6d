import { BAD_REQUEST_SENTENCE, hostSentence, UNEXPECTED_SENTENCE } from '../messages/es/host';
import { applyAddToPlan, previewAddToPlan } from './actions/add-to-plan';
import { clearFinding } from './actions/clear-finding';
import { copySheets } from './actions/copy-sheets';
import { fileReport } from './actions/file-report';
import { applyFix, previewFix } from './actions/fix';
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
import { applyStructure, previewStructure, type StructureRequest } from './actions/structure';
import { undo } from './actions/undo';
import { asHostError, HostError } from './host-error';
import { type Action, type Answers, parseAction, type Reply } from './protocol';
import type { DocumentRequest } from './publishing/prepare';
import type { Renderers } from './publishing/requests';
import { permissionRefusal } from './refusal';

/** The one server function behind every action: JSON in, JSON out, errors as data (platform.md §2.3). */
export function answer(json: string, renderers: Renderers): string {
  return JSON.stringify(answerSafely(json, renderers));
}

function answerSafely(json: string, renderers: Renderers): Reply<Answers[keyof Answers]> {
  try {
    const action = parseAction(json);
    return action === null
      ? { ok: false, code: 'badRequest', message: BAD_REQUEST_SENTENCE }
      : perform(action, renderers);
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

function perform(action: Action, renderers: Renderers): Reply<Answers[keyof Answers]> {
  switch (action.action) {
    case 'start':
      return { ok: true, value: start() };
    case 'review':
      return { ok: true, value: review(action.cutoff ?? null) };
    case 'planStructure':
      return previewStructure(wanted(action));
    case 'applyStructure':
      return applyStructure(wanted(action), action.hash);
    case 'previewFix':
      return previewFix(action.alert, action.cutoff ?? null);
    case 'applyFix':
      return applyFix(action.alert, action.cutoff ?? null, action.hash);
    case 'refresh':
      return { ok: true, value: refresh(action.cutoff ?? null) };
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
      return previewAddToPlan(action.gap, action.into);
    case 'applyAddToPlan':
      return applyAddToPlan(action.gap, action.into, action.hash);
    case 'fileReport':
      return fileReport(action.draft, action.revision);
    case 'stepEvidence':
      return stepEvidence(action.step, action.statement, action.revision);
    case 'keepDraft':
      return { ok: true, value: keepDraft(action.draft) };
    case 'copySheets':
      return { ok: true, value: copySheets(action.names) };
    case 'undo':
      return undo(action.id);
  }
}

function documentRequest({
  document,
  report,
  cutoff,
}: Extract<Action, { action: 'publish' | 'preview' }>): DocumentRequest {
  return { document, report: report ?? null, cutoff: cutoff ?? null };
}

function wanted(action: Extract<Action, { action: 'planStructure' | 'applyStructure' }>): StructureRequest {
  return { source: action.source, year: action.year ?? null, tables: action.tables ?? [] };
}
