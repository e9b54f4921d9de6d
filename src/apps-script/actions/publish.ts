import { findPersonalData } from '../../core/personal-data';
import { latestPublication } from '../../core/previous-figures';
import { isInternal, type PublishKind } from '../../core/publication-kinds';
import type { Publication, PublicationType } from '../../core/records';
import { hostSentence } from '../../messages/es/host';
import * as PANEL_SENTENCES from '../../messages/es/panel-sentences';
import * as WORDS from '../../messages/es/publishing';
import { PUBLISH_NAMES } from '../../messages/es/publishing';
import { PUBLICATIONS } from '../../tables/definitions/publications';
import { ownContacts } from '../../tables/published-cell';
import { isApproved } from '../../views/documents/report-document';
import { hiddenFrom } from '../../views/left-out';
import { decidePublication, type Recording, standingOf, type VersionStanding } from '../../views/publishing/decision';
import { figureChanges } from '../../views/publishing/figure-changes';
import { reviewAlert } from '../../views/review';
import { reserve } from '../../work/record';
import { carryOut, refusedToOther } from '../carry-out';
import type { HostError } from '../host-error';
import { withDocumentLock } from '../lock';
import { hashOf } from '../plan-hash';
import type { PublishAnswer, Reply } from '../protocol';
import { whereIs } from '../publishing/drive-files';
import { type MadeFiles, makeFiles } from '../publishing/make-files';
import { type DocumentRequest, type Prepared, prepare } from '../publishing/prepare';
import { keptFiles, linksOf, publishedFiles } from '../publishing/published-files';
import { lackingColumns, newLinks, rowOfVersion } from '../publishing/record';
import { filesOf, type Renderers } from '../publishing/requests';
import { openSession, type Session } from '../session';
import { detailPieces, readKept, writeRecord } from '../work-store';

/** Publishing from beginning to end: decide, make, record. */

export interface PublishRequest extends DocumentRequest {
  /** Publishes although something blocks: what patterns find goes out hidden. */
  readonly force: boolean;
  /** The data of the same cutoff beside the document. */
  readonly withData: boolean;
  /** The files go to a folder on disk: made even though nothing changed, and with no address to keep. */
  readonly onDisk: boolean;
}

/**
 * A document with its files and its row in Publicaciones, from the data as it stands now: decided, made, recorded. The row
 * comes last and makes it a publication; nothing is locked while Drive works, and the files of one that broke off are
 * found again.
 */
export function publish(request: PublishRequest, renderers: Renderers): Reply<PublishAnswer> {
  const session = openSession('resembling', 'write');
  const refused = refusedToOther(session);
  if (refused !== null) return refused;
  const prepared = prepare(session, request);
  if (prepared.document === null && prepared.kind !== 'openData')
    return { ok: false, code: 'noReport', message: WORDS.noReport(request.report ?? '') };
  const fingerprint = hashOf(prepared.document ?? prepared.data({ withoutItself: true }));
  return carryOn({ request, session, prepared, fingerprint }, renderers);
}

/** A publication that is under way. */
interface Work {
  readonly request: PublishRequest;
  readonly session: Session;
  readonly prepared: Prepared;
  readonly fingerprint: string;
}

function carryOn(work: Work, renderers: Renderers): Reply<PublishAnswer> {
  const { request, session, prepared } = work;
  const standing = standingIn(work);
  const kept = keptFilesOf(work, standing);
  const answer = answerBefore(work, { standing, kept });
  const decision = decidePublication({ blocking: prepared.blocking.length, ...request, standing, keptFiles: kept });
  if (decision.kind === 'blocked') return told(answer);
  if (decision.kind === 'unchanged')
    return told({ ...answer, published: true, files: keptFiles(decision.row, prepared.fileName) });
  const lacking = decision.record.kind === 'none' ? [] : lackingColumns(session);
  if (lacking.length > 0)
    return { ok: false, code: 'noColumn', message: PANEL_SENTENCES.missingColumns(PUBLICATIONS.sheet, lacking) };
  const version = decision.record.kind === 'newRow' ? reservedVersion(work) : (standing?.version ?? null);
  const made = make(work, version, renderers);
  const files = publishedFiles(made.files, prepared.fileName);
  const ready = { ...answer, documentVersion: version ?? 1, files };
  if (made.failure !== null) return brokenOff(made.failure, ready);
  return record(work, decision.record, { version: version ?? 1, answer: { ...ready, published: true } });
}

/** The same person's, of the same document at the same cutoff: if it breaks off it goes on, with the data as it is then. */
function requestOf({ request: { report }, prepared }: Work): string {
  const { kind, assessment } = prepared;
  const person = Session.getTemporaryActiveUserKey();
  return hashOf({ person, kind, cutoff: assessment.cutoff, report }).slice(0, 20);
}

/** Characters. */
const ROOM_FOR_A_ROW = 8_000;

/** Under the lock, as nobody else may take the number. */
function reservedVersion(work: Work): number {
  const { session, prepared } = work;
  const type = typeOf(prepared.kind);
  const latest = latestPublication(type, prepared.assessment.tables.publications)?.version ?? 0;
  return withDocumentLock(() => {
    const kept = readKept(session.spreadsheet.getId());
    const { record, version } = reserve(kept.record, { request: requestOf(work), type, latest, now: Date.now() });
    // The row will need room in the store: if there is none, it is said before Drive has made anything.
    writeRecord(kept, record, detailPieces('.'.repeat(ROOM_FOR_A_ROW), record.position));
    return version;
  });
}

function told(value: PublishAnswer): Reply<PublishAnswer> {
  return { ok: true, value };
}

interface Before {
  readonly standing: VersionStanding | null;
  readonly kept: 'there' | 'trash';
}

/** What can be said before anything is made. */
function answerBefore({ request, session, prepared }: Work, { standing, kept }: Before): PublishAnswer {
  const { kind, assessment, blocking, leftOut } = prepared;
  return {
    published: false,
    unchanged: standing !== null && standing.unchanged !== null && kept === 'there',
    document: kind,
    files: [],
    failure: null,
    documentVersion: standing?.version ?? 1,
    draft: !isInternal(kind) && kind !== 'openData' && !isApproved(assessment.settings),
    blocked: blocking.map((alert) => reviewAlert(alert, session.reading)),
    leftOut: [...hiddenFrom(request.force ? blocking.length : 0), ...leftOut],
    changes: changesOf(prepared, standing),
  };
}

/** Null for what has no versions. */
function standingIn({ prepared: { kind, listed, assessment }, fingerprint }: Work): VersionStanding | null {
  if (!listed) return null;
  return standingOf(typeOf(kind), { cutoff: assessment.cutoff, fingerprint }, assessment.tables.publications);
}

/** Drive is asked only where its answer matters. */
function keptFilesOf({ request }: Work, standing: VersionStanding | null): 'there' | 'trash' {
  const kept = standing?.unchanged ?? null;
  return kept !== null && !request.onDisk && isInTrash(kept) ? 'trash' : 'there';
}

/** The first file tells of all: they are made, and thrown away, together. */
function isInTrash(version: Publication): boolean {
  const [first] = keptFiles(version, '');
  return first !== undefined && whereIs(first.fileId) === 'trash';
}

function make(work: Work, version: number | null, renderers: Renderers): MadeFiles {
  const { request, session, prepared } = work;
  const { kind } = prepared;
  const { settings } = prepared.assessment;
  const entity = withoutPersonalData(settings.entity ?? session.spreadsheet.getName(), ownContacts(settings));
  return makeFiles(session.spreadsheet.getId(), {
    request: `${requestOf(work)}.${version ?? 0}`,
    marks: { kind, version: String(version ?? 0), content: work.fingerprint.slice(0, 20) },
    // What is internal stays out of the folder whose files are shared.
    folderName: isInternal(kind) ? null : WORDS.folder(entity),
    requests: filesOf(prepared, {
      version,
      documentName: WORDS.documentName(PUBLISH_NAMES[kind].name, entity, version),
      withData: request.withData,
      renderers,
    }),
  });
}

/** Names of files and folders pass the same gate as texts; what only might be personal is the name people know. */
function withoutPersonalData(name: string, own: readonly string[]): string {
  const found = findPersonalData(name, own);
  return found?.certainty === 'sure' ? found.redacted : name;
}

function brokenOff(failure: HostError, answer: PublishAnswer): Reply<PublishAnswer> {
  // Nothing was made: the refusal itself says it all.
  if (answer.files.length === 0) throw failure;
  return told({ ...answer, failure: `${hostSentence(failure.code)} ${WORDS.unfinished(answer.files.length)}` });
}

interface Outcome {
  readonly version: number;
  readonly answer: PublishAnswer;
}

/** Whoever went on with the same publication meanwhile may have written its row. */
function record(work: Work, recording: Recording, { version, answer }: Outcome): Reply<PublishAnswer> {
  if (recording.kind === 'none') return told(answer);
  const { request, prepared, fingerprint } = work;
  const type = typeOf(prepared.kind);
  const links = linksOf(request.onDisk ? [] : answer.files);
  return carryOut<PublishAnswer>({ action: 'publish', scope: 'resembling' }, (session) => {
    const row = session.reading.tables.publications.find((each) => each.type === type && each.version === version);
    if (recording.kind === 'newRow' && row?.fingerprint === fingerprint) return told(answer);
    // Its reservation ran out while Drive worked, and somebody took the number.
    if (recording.kind === 'newRow' && row !== undefined)
      return { ok: false, code: 'stale', message: PANEL_SENTENCES.stale };
    const { changes } = answer;
    const newRow = { type, version, date: session.today, fingerprint, changes, links };
    return {
      request: `${requestOf(work)}.${version}`,
      what: '',
      changes:
        recording.kind === 'newRow' || row === undefined
          ? rowOfVersion(session, prepared, newRow)
          : newLinks(session, row.row, links),
      counters: session.kept.counters,
      answer,
    };
  });
}

/** Publicaciones keeps every kind that is not internal under its own name; the others never get there. */
function typeOf(kind: PublishKind): PublicationType {
  return isInternal(kind) ? 'other' : kind;
}

function changesOf(prepared: Prepared, standing: VersionStanding | null): readonly string[] {
  if (standing === null || standing.unchanged !== null) return [];
  if (standing.previous === null) return [WORDS.firstVersion];
  const changes = figureChanges(prepared, standing.previous);
  if (changes === null) return [WORDS.unknownBefore];
  return changes.length === 0 ? [WORDS.sameFigures] : changes;
}
