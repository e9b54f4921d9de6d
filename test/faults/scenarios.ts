/** The actions that write, each in the workbook where a person would press its button. */
import type { Action } from '../../src/apps-script/protocol';
import { BLANK_DRAFT, type ReportDraft, UNPLANNED } from '../../src/views/sidebar/report-form';
import type { BookSheet } from '../../src/xlsx/book';
import { type Spot, typeInto } from './colleague';
import { backTo, type Moment, type Person } from './person';
import { desk, moment, NO_SOURCE, notes, SOURCE, SPOTS, sheetNamed, structure, town } from './town';

export interface Scenario {
  readonly name: string;
  /** The workbook before. */
  readonly before: () => Moment;
  /** What the panel would send if the person looked now and pressed; null where there is no such button any more. */
  readonly ask: (person: Person) => Action | null;
  /** Pressing it once more on other data does it once more: each refresh, each new version. */
  readonly repeats: boolean;
  /** A draft stays in the panel until it is filed. */
  readonly offeredUntilDone?: boolean;
  /** Where a colleague works meanwhile: in the sheets the action goes to. */
  readonly spots: readonly Spot[];
  /** What another person does at the panel in between. */
  readonly others: (person: Person) => Action | null;
  /** Sentences and pictures that only this action leaves behind. */
  readonly alsoShows?: (person: Person) => readonly string[];
}

const CUTOFF = '2026-11-22' as never;

function lookedAt<T>(reply: { readonly ok: true; readonly value: T } | { readonly ok: false } | null): T | null {
  return reply?.ok === true ? reply.value : null;
}

const revisionSeenBy = (person: Person) => ({ ...lookedAt(person.call({ action: 'panel' }))?.state.revision });

/** A plan that is shown, and agreed to. */
const planned =
  (
    show: Extract<Action, { action: 'previewFix' | 'previewAddToPlan' | 'planStructure' }>,
    apply: (hash: string) => Action,
  ) =>
  (person: Person): Action | null => {
    const shown = lookedAt<{ readonly hash: string }>(person.call<Action>(show) as never);
    return shown === null ? null : apply(shown.hash);
  };

function structuring(request: Pick<Extract<Action, { action: 'planStructure' }>, 'source' | 'tables'>) {
  const asked = { ...request, year: 2026 };
  return planned({ action: 'planStructure', ...asked }, (hash) => ({ action: 'applyStructure', ...asked, hash }));
}

const evidence =
  (step: '16' | '7') =>
  (person: Person): Action => ({
    action: 'stepEvidence',
    step,
    statement: { link: 'https://ejemplo.gov.co/formato', date: '2026-06-01', notApplicableReason: '' },
    revision: revisionSeenBy(person),
  });
const othersEvidence = evidence('7');

const report = (more: Partial<ReportDraft>): ReportDraft & { groups: string[] } => ({
  ...BLANK_DRAFT,
  request: 'borrador-1',
  activity: 'A003',
  area: 'Secretaría de Gobierno',
  heldOn: '2026-09-10',
  participants: '38',
  results: 'Se escogieron tres caminos para arreglar.',
  agreements: 'Volver en enero.',
  ...more,
  groups: ['Jóvenes'],
});
const UNPLANNED_REPORT = report({
  activity: UNPLANNED,
  newActivity: 'Feria de servicios',
  newClass: 'Participación',
  newPhase: 'Implementación',
});
const OTHERS_REPORT = report({
  request: 'borrador-ajeno',
  activity: 'A002',
  area: 'Oficina de la Mujer',
  results: 'Se revisaron las rutas.',
});

const othersReport = (person: Person): Action => ({
  action: 'fileReport',
  draft: OTHERS_REPORT,
  revision: revisionSeenBy(person),
});

/** The draft is kept with the person while it is typed, and gone once it is filed. */
const withDraft = (name: string, draft: ReportDraft & { groups: string[] }) => (): Moment =>
  moment(`draft ${name}`, () => {
    backTo(desk, town());
    desk.author.call({ action: 'keepDraft', draft });
  });

const filing = (person: Person): Action | null => {
  const looked = lookedAt(person.call({ action: 'panel' }));
  if (looked === null || looked.draft === null) return null;
  const draft = { ...looked.draft, groups: [...looked.draft.groups] };
  return { action: 'fileReport', draft, revision: { ...looked.state.revision } };
};

const LETTER = 'Se acordó con la líder repetirlo; escribir a ana.perez@gmail.com';
const FINDING = { code: 'personalData', table: 'followUp', row: 4, field: 'correctiveAction' } as const;

const withLetter = (): Moment =>
  moment('letter', () => {
    backTo(desk, town());
    const matrix = sheetNamed(desk.book, 'Matriz');
    typeInto(matrix, { row: 3, column: (matrix.values[1] ?? []).indexOf('Acción correctiva') }, LETTER);
  });

/** The finding as the list of alerts names it now. */
function findingSeenBy(person: Person) {
  const groups = lookedAt(person.call({ action: 'panel' }))?.state.alerts.groups ?? [];
  const found = groups.flatMap(({ alerts }) => alerts).find(({ key }) => key?.code === FINDING.code);
  return found?.key ?? null;
}

const ADDED_GROUP = { gap: 'group:Víctimas', into: 'A002' } as const;
const ADDED_ROW = {
  gap: 'group:Víctimas',
  into: { name: 'Mesa con víctimas', phase: 'Diagnóstico', area: 'Secretaría de Gobierno', date: '2026-12-20' },
} as const;

const adding = (request: typeof ADDED_GROUP | typeof ADDED_ROW) =>
  planned({ action: 'previewAddToPlan', ...request }, (hash) => ({ action: 'applyAddToPlan', ...request, hash }));

const withChange = (name: string, change: (person: Person) => void) => (): Moment =>
  moment(name, () => {
    backTo(desk, town());
    change(desk.author);
  });

/** A group that somebody has just typed: a refresh gives it its code. */
const withoutCode = (): Moment =>
  moment('without code', () => {
    backTo(desk, town());
    const groups = sheetNamed(desk.book, 'Grupos de valor');
    const row = { Grupo: 'Campesinos', 'Clase de grupo': 'Grupo de valor', Caracterizado: 'No' };
    for (const [heading, value] of Object.entries(row))
      typeInto(groups, { row: 5, column: (groups.values[1] ?? []).indexOf(heading) }, value);
  });

function press(person: Person, action: Action | null): void {
  const reply = action === null ? null : person.call(action);
  if (reply?.ok !== true) throw new Error(`the workbook could not be prepared: ${JSON.stringify(reply)}`);
}

const undoing =
  (what: RegExp) =>
  (person: Person): Action | null => {
    const offer = lookedAt(person.call({ action: 'panel' }))?.undo ?? null;
    return offer !== null && what.test(offer.what) ? { action: 'undo', id: offer.id } : null;
  };

const REPORT = { action: 'publish', document: 'resultsReport', cutoff: CUTOFF, withData: true } as const;

/** A copy in sight is a copy made: nobody asks again. Each time the panel is opened the request is another. */
const copying = (): Action | null => {
  const filled = ({ values }: BookSheet) => values.flat().filter((value) => value !== undefined && value !== '').length;
  const { sheets } = desk.book;
  const plan = sheets.find(({ name }) => name === 'Plan');
  const isMade = sheets.some(
    (sheet) =>
      !sheet.hidden && sheet.name.startsWith('Copia de') && plan !== undefined && filled(sheet) === filled(plan),
  );
  return isMade || plan === undefined
    ? null
    : { action: 'copySheets', names: ['Plan'], request: `copia-${sheets.length}` };
};

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'applyStructure (new book)',
    before: notes,
    ask: structuring({ source: SOURCE, tables: ['commitments'] }),
    repeats: false,
    spots: [SPOTS.notes],
    others: (person) => structuring({ source: NO_SOURCE, tables: [] })(person),
  },
  {
    name: 'applyStructure (more tables)',
    before: town,
    ask: structuring({ source: NO_SOURCE, tables: ['channels', 'commitments'] }),
    repeats: false,
    spots: [SPOTS.plan],
    others: othersEvidence,
  },
  {
    name: 'refresh',
    before: withoutCode,
    ask: () => ({ action: 'refresh' }),
    repeats: true,
    spots: [SPOTS.groups, { ...SPOTS.matrix, written: null }],
    others: othersReport,
  },
  {
    name: 'refresh (again)',
    before: withChange('refreshed', (person) => {
      press(person, { action: 'refresh' });
      press(person, othersReport(person));
    }),
    ask: () => ({ action: 'refresh' }),
    repeats: true,
    spots: [{ ...SPOTS.matrix, written: null }],
    others: othersEvidence,
  },
  {
    name: 'applyFix',
    before: withLetter,
    ask: (person) => {
      const alert = findingSeenBy(person);
      return alert === null
        ? null
        : planned({ action: 'previewFix', alert }, (hash) => ({ action: 'applyFix', alert, hash }))(person);
    },
    repeats: false,
    spots: [SPOTS.matrix],
    others: othersEvidence,
  },
  {
    name: 'applyAddToPlan (an activity)',
    before: town,
    ask: adding(ADDED_GROUP),
    repeats: false,
    spots: [SPOTS.plan],
    others: othersEvidence,
  },
  {
    name: 'applyAddToPlan (a new one)',
    before: town,
    ask: adding(ADDED_ROW),
    repeats: false,
    spots: [{ ...SPOTS.plan, written: null }],
    others: othersReport,
  },
  {
    name: 'fileReport (planned)',
    before: withDraft('planned', report({})),
    ask: filing,
    repeats: false,
    offeredUntilDone: true,
    spots: [SPOTS.reports],
    others: othersReport,
  },
  {
    name: 'fileReport (not planned)',
    before: withDraft('not planned', UNPLANNED_REPORT),
    ask: filing,
    repeats: false,
    offeredUntilDone: true,
    spots: [SPOTS.reports, { ...SPOTS.plan, written: null }],
    others: othersReport,
  },
  {
    name: 'stepEvidence',
    before: town,
    ask: evidence('16'),
    repeats: false,
    spots: [SPOTS.steps],
    others: othersReport,
  },
  {
    name: 'clearFinding',
    before: withLetter,
    ask: (person) => {
      const alert = findingSeenBy(person);
      return alert === null ? null : { action: 'clearFinding', alert };
    },
    repeats: false,
    spots: [SPOTS.matrix],
    others: othersEvidence,
  },
  { name: 'copySheets', before: town, ask: copying, repeats: false, spots: [SPOTS.plan], others: othersEvidence },
  {
    name: 'undo (cells)',
    before: withChange('added', (person) => press(person, adding(ADDED_GROUP)(person))),
    ask: undoing(/A002/),
    repeats: false,
    spots: [SPOTS.plan],
    others: othersEvidence,
  },
  {
    name: 'undo (a row)',
    before: withChange('filed', (person) => press(person, { ...othersReport(person), draft: report({}) } as Action)),
    ask: undoing(/R003/),
    repeats: false,
    spots: [SPOTS.reports],
    others: othersEvidence,
  },
  {
    name: 'undo (sheets)',
    before: withChange('channels', (person) => structure(person, { source: NO_SOURCE, tables: ['channels'] })),
    ask: undoing(/Canales/),
    repeats: false,
    spots: [{ ...SPOTS.notes, sheet: 'Canales', naming: 'Canal', row: '', otherRow: '', free: 'Justificación' }],
    others: othersEvidence,
  },
  {
    name: 'publish (a report with data)',
    before: town,
    ask: () => REPORT,
    repeats: true,
    spots: [SPOTS.publications],
    others: othersReport,
  },
  {
    name: 'publish (open data)',
    before: town,
    ask: () => ({ action: 'publish', document: 'openData', cutoff: CUTOFF }),
    repeats: true,
    spots: [SPOTS.publications],
    others: othersReport,
  },
  {
    name: 'share',
    before: withChange('published', (person) => press(person, REPORT)),
    ask: () => ({ action: 'share', document: 'resultsReport', version: 1 }),
    repeats: false,
    spots: [SPOTS.publications],
    others: othersEvidence,
  },
  {
    name: 'keepDraft',
    before: town,
    ask: () => ({ action: 'keepDraft', draft: report({}) }),
    repeats: true,
    spots: [SPOTS.plan],
    others: othersEvidence,
  },
  {
    name: 'setLogo',
    before: town,
    ask: () => ({ action: 'setLogo', png: PNG }),
    repeats: true,
    spots: [SPOTS.plan],
    others: othersEvidence,
    alsoShows: (person) => [
      `logo ${JSON.stringify(person.script.execute('call', [JSON.stringify({ action: 'preview', document: 'resultsReport' })]).ui.dialogs).includes('data:image/png')}`,
    ],
  },
];

const asked = new Map<Scenario, Action>();

/** The workbook before, and what the panel sends when its button is pressed there. */
export function begin(scenario: Scenario): Action {
  const known = asked.get(scenario);
  backTo(desk, scenario.before());
  if (known !== undefined) return known;
  const action = scenario.ask(desk.author);
  if (action === null) throw new Error(`${scenario.name} has no button`);
  asked.set(scenario, action);
  backTo(desk, scenario.before());
  return action;
}
