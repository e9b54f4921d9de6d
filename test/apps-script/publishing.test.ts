import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishAnswer } from '../../src/apps-script/protocol';
import type { DriveFile } from '../../src/emulator/contract';
import { sampleWorkbook } from '../../src/local/sample/sample';
import type { XlsxFile } from '../../src/xlsx/open';
import {
  type AddOn,
  addOn,
  answered,
  codeWithFailingDrive,
  columnOf,
  columnValues,
  fingerprint,
  sheetNamed,
  type,
} from './add-on';

const CUTOFF = '2026-11-22' as never;
const REPORT = { action: 'publish', document: 'resultsReport', cutoff: CUTOFF } as const;
const FOLDER = 'application/vnd.google-apps.folder';

let sample: XlsxFile;
beforeAll(async () => {
  sample = (await sampleWorkbook()).file;
});

function opened(more: Parameters<typeof addOn>[1] = {}): AddOn {
  return addOn({ ...sample, book: structuredClone(sample.book) }, more);
}

function rowsOfPublications({ book }: Pick<AddOn, 'book'>): number {
  const sheet = book.sheets.find(({ name }) => name === 'Publicaciones');
  return sheet === undefined
    ? 0
    : columnValues(sheet, 'Versión').filter((version) => version !== undefined && version !== '').length;
}

function published(on: AddOn, more: object = {}): PublishAnswer {
  return answered(on.call({ ...REPORT, ...more }));
}

function pages({ content }: DriveFile, part: RegExp): string {
  const parts = unzipSync(Uint8Array.from(content?.bytes ?? [], (byte) => byte & 0xff));
  return Object.entries(parts)
    .filter(([name]) => part.test(name))
    .map(([, bytes]) => strFromU8(bytes).replace(/<[^>]+>/g, ''))
    .join('\n');
}

describe('publishing the report', () => {
  it('makes a Google Doc and the page for the site in a folder of the add-on, seen by nobody else', () => {
    const { reply, effects } = opened().call(REPORT);
    const [folder, document, page, ...others] = effects.drive;
    expect(others).toStrictEqual([]);
    expect(folder).toMatchObject({ mimeType: FOLDER, name: expect.stringMatching(/^Publicaciones · /) });
    expect(document).toMatchObject({ parents: [folder?.id], permissions: [] });
    expect(document?.name).toMatch(/ · versión 1$/);
    expect(page).toMatchObject({ mimeType: 'text/html', parents: [folder?.id], permissions: [] });
    expect(answered({ reply }).files.map(({ kind, fileId }) => [kind, fileId])).toStrictEqual([
      ['document', document?.id],
      ['page', page?.id],
    ]);
  });

  it('adds the open data of the same cutoff when asked to', () => {
    const { effects } = opened().call({ ...REPORT, withData: true });
    expect(effects.drive.map(({ mimeType }) => mimeType)).toContain('application/zip');
  });

  it('keeps to the calls that Drive is allowed: five a document with its data, and one more the first time', () => {
    const on = opened();
    const drive = ({ effects }: ReturnType<AddOn['call']>) =>
      Object.entries(effects.counters.byName ?? {}).reduce(
        (sum, [name, times]) => sum + (name.startsWith('Drive.') ? times : 0),
        0,
      );
    expect(drive(on.call({ ...REPORT, withData: true }))).toBe(6);
    type(sheetNamed(on.book, 'Configuración'), 2, 1, 'Alcaldía de Otra Parte');
    expect(drive(on.call({ ...REPORT, withData: true }))).toBe(5);
  });

  it('writes one row of Publicaciones with version, cutoff, links, fingerprint and figures', () => {
    const on = opened();
    const before = rowsOfPublications(on);
    const { files } = published(on);
    const sheet = sheetNamed(on.book, 'Publicaciones');
    expect(rowsOfPublications(on)).toBe(before + 1);
    const last = (heading: string) => columnValues(sheet, heading)[before];
    expect(last('Tipo')).toBe('Informe');
    expect(last('Documento')).toBe(files[0]?.link);
    expect(last('PDF')).toMatch(/^https:\/\/docs\.google\.com\/document\/d\/.+\/export\?format=pdf$/);
    expect(last('Huella')).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.parse(String(last('Cifras')))).toMatchObject({ groupsPlanned: expect.any(Number) });
    expect(last('Enlace público') ?? '').toBe('');
  });

  it('adds the sheet Publicaciones where there is none, and writes below what it holds where there is', () => {
    const on = opened();
    on.book.sheets.splice(0, Number.MAX_SAFE_INTEGER, ...on.book.sheets.filter(({ name }) => name !== 'Publicaciones'));
    published(on);
    expect(rowsOfPublications(on)).toBe(1);
    published(on, { document: 'openData' });
    expect(rowsOfPublications(on)).toBe(2);
  });

  it('says that it is a draft, on every page, until somebody has approved it', () => {
    const on = opened();
    const settings = sheetNamed(on.book, 'Configuración');
    const rowOf = (name: string) => settings.values.findIndex((row) => row?.[0] === name);
    const words = () => {
      const { effects } = on.call({ ...REPORT, onDisk: true });
      return pages(effects.drive.find(({ mimeType }) => mimeType.endsWith('.document')) as DriveFile, /header\d/);
    };
    type(settings, rowOf('Fecha de aprobación'), 1, '');
    expect(words()).toMatch(/borrador/i);
    type(settings, rowOf('Aprobó'), 1, 'Secretaría de Planeación');
    type(settings, rowOf('Fecha de aprobación'), 1, '2026-11-20');
    expect(words()).not.toMatch(/borrador/i);
  });
});

describe('publishing twice', () => {
  it('makes no second version while nothing changed, and gives the links of the first', () => {
    const on = opened();
    const first = published(on);
    const rows = rowsOfPublications(on);
    const { reply, effects } = on.call(REPORT);
    const second = answered({ reply });
    expect(second).toMatchObject({ published: true, unchanged: true, documentVersion: first.documentVersion });
    expect(second.files[0]?.link).toBe(first.files[0]?.link);
    expect(effects.drive).toStrictEqual([]);
    expect(rowsOfPublications(on)).toBe(rows);
  });

  it('makes the next version when something did, and says which figures are different', () => {
    const on = opened();
    const first = published(on);
    const plan = sheetNamed(on.book, 'Plan');
    const column = (plan.values[1] ?? []).indexOf('Estado');
    const row = plan.values.findIndex((cells) => cells?.[column] === 'Programada');
    type(plan, row, column, 'Cancelada');
    const second = published(on);
    expect(second).toMatchObject({ unchanged: false, documentVersion: first.documentVersion + 1 });
    expect(second.changes.length).toBeGreaterThan(0);
    for (const change of second.changes) expect(change).toMatch(/: .+ → .+$/);
  });
});

describe('what a person threw away', () => {
  const throwAway = (on: AddOn, id: string | undefined): void => {
    const file = on.script.state.files.find((each) => each.id === id);
    if (file === undefined) throw new Error(`no file ${id}`);
    file.trashed = true;
  };

  it('is no place for the next publication: it gets a new folder', () => {
    const on = opened();
    published(on);
    const folder = on.script.state.files.find(({ mimeType }) => mimeType === FOLDER);
    throwAway(on, folder?.id);
    type(sheetNamed(on.book, 'Configuración'), 2, 1, 'Alcaldía de Otra Parte');
    const { effects } = on.call(REPORT);
    const [another, document] = effects.drive;
    expect(another).toMatchObject({ mimeType: FOLDER });
    expect(document?.parents).toStrictEqual([another?.id]);
  });

  it('is made again under its version, where its row now leads, not shared', () => {
    const on = opened();
    const first = published(on);
    const document = 'resultsReport' as const;
    answered(on.call({ action: 'share', document, version: first.documentVersion }));
    const rows = rowsOfPublications(on);
    throwAway(on, first.files[0]?.fileId);
    const second = published(on);
    expect(second).toMatchObject({ published: true, unchanged: false, documentVersion: first.documentVersion });
    expect(second.files[0]?.fileId).not.toBe(first.files[0]?.fileId);
    expect(rowsOfPublications(on)).toBe(rows);
    const sheet = sheetNamed(on.book, 'Publicaciones');
    expect(columnValues(sheet, 'Documento')).toContain(second.files[0]?.link);
    expect(columnValues(sheet, 'Documento')).not.toContain(first.files[0]?.link);
    expect(columnValues(sheet, 'Enlace público')).not.toContain(first.files[0]?.link);
    expect(published(on)).toMatchObject({ unchanged: true });
  });
});

describe('a publication that breaks off', () => {
  it('writes no row, lists what was made, and the next attempt goes on from there', () => {
    const on = opened({ code: codeWithFailingDrive(2) });
    const rows = rowsOfPublications(on);
    const broken = published(on);
    expect(broken).toMatchObject({ published: false, failure: expect.stringMatching(/sigue desde ahí\.$/) });
    expect(broken.files.map(({ kind }) => kind)).toStrictEqual(['document']);
    expect(rowsOfPublications(on)).toBe(rows);

    on.script.state.scriptProperties['mended'] = 'yes';
    const { reply, effects } = on.call(REPORT);
    const whole = answered({ reply });
    expect(whole).toMatchObject({ published: true, failure: null });
    expect(whole.files[0]?.fileId).toBe(broken.files[0]?.fileId);
    expect(effects.drive.map(({ mimeType }) => mimeType)).toStrictEqual(['text/html']);
    expect(rowsOfPublications(on)).toBe(rows + 1);
  });
});

describe('internal documents', () => {
  it.each(['furag', 'verification'] as const)(
    '%s is made outside the folder of publications and never listed',
    (document) => {
      const on = opened();
      published(on);
      const rows = rowsOfPublications(on);
      const { reply, effects } = on.call({ action: 'publish', document, cutoff: CUTOFF });
      expect(answered({ reply }).published).toBe(true);
      expect(effects.drive.map(({ parents }) => parents)).toStrictEqual(effects.drive.map(() => ['root']));
      expect(pages(effects.drive[0] as DriveFile, /header\d/)).toMatch(/uso interno/i);
      expect(rowsOfPublications(on)).toBe(rows);
    },
  );
});

describe('the names in Drive', () => {
  it('hide what the texts hide: a telephone in the name of the entity', () => {
    const on = opened();
    const settings = sheetNamed(on.book, 'Configuración');
    const row = settings.values.findIndex((line) => line?.[0] === 'Entidad');
    type(settings, row, 1, 'Alcaldía de Ejemplo, celular 300 123 4567');
    published(on, { force: true });
    const names = on.script.state.files.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(1);
    expect(names.join(' ')).toContain('Alcaldía de Ejemplo');
    expect(names.join(' ')).not.toContain('123 4567');
  });
});

describe('sharing', () => {
  it('is only of what was published as that version: a link pasted over it opens nothing', () => {
    const on = opened();
    const { documentVersion } = published(on);
    const internal = published(on, { document: 'furag' }).files[0];
    const sheet = sheetNamed(on.book, 'Publicaciones');
    const row = columnValues(sheet, 'Documento').findIndex((link) => String(link).includes('drive-file')) + 2;
    type(sheet, row, columnOf(sheet, 'Documento'), internal?.link);
    const { reply } = on.call({ action: 'share', document: 'resultsReport', version: documentVersion });
    expect(reply).toMatchObject({ ok: false, code: 'notPublished' });
    expect(on.script.state.files.flatMap(({ permissions }) => permissions)).toStrictEqual([]);
  });

  it('is an action of its own, which writes the public link', () => {
    const on = opened();
    const { documentVersion, files } = published(on);
    const { reply, effects } = on.call({ action: 'share', document: 'resultsReport', version: documentVersion });
    expect(answered({ reply }).link).toBe(files[0]?.link);
    expect(effects.counters.writes).toBeGreaterThan(0);
    const file = on.script.state.files.find(({ id }) => id === files[0]?.fileId);
    expect(file?.permissions).toStrictEqual([{ type: 'anyone', role: 'reader' }]);
    expect(columnValues(sheetNamed(on.book, 'Publicaciones'), 'Enlace público')).toContain(files[0]?.link);
  });

  it('says why, and what to do, when the organisation does not allow it', () => {
    const on = opened();
    const { documentVersion } = published(on);
    on.script.switches.sharing = 'refused';
    const before = fingerprint(on.book);
    const { reply } = on.call({ action: 'share', document: 'resultsReport', version: documentVersion });
    expect(reply).toMatchObject({
      ok: false,
      code: 'shareRefused',
      message: expect.stringContaining('Google Workspace'),
    });
    expect(fingerprint(on.book)).toStrictEqual(before);
  });
});

describe('a finding that is no personal data', () => {
  it('blocks until a person decides, and the decision holds for that text only', () => {
    const on = opened();
    const plan = sheetNamed(on.book, 'Plan');
    const column = (plan.values[1] ?? []).indexOf('Objetivo');
    type(plan, 2, column, 'Llamar al 300 123 4567');
    const blocked = published(on);
    expect(blocked).toMatchObject({ published: false, blocked: [{ code: 'personalData', sheet: 'Plan' }] });
    const alert = { code: 'personalData', table: 'activities', row: 3, field: 'objective' };
    answered(on.call({ action: 'clearFinding', alert }));
    expect(published(on).published).toBe(true);
    type(plan, 2, column, 'Llamar al 300 123 4568');
    expect(published(on).published).toBe(false);
  });

  it('is decided for that cell alone: the same text in another one is asked', () => {
    const on = opened();
    const plan = sheetNamed(on.book, 'Plan');
    const column = (plan.values[1] ?? []).indexOf('Objetivo');
    for (const row of [2, 3]) type(plan, row, column, 'Llamar al 300 123 4567');
    const alert = { code: 'personalData', table: 'activities', row: 3, field: 'objective' };
    answered(on.call({ action: 'clearFinding', alert }));
    const cells = published(on).blocked.map(({ cell }) => cell);
    expect(cells).toHaveLength(1);
    expect(cells[0]).toMatch(/4$/);
  });

  it('is none where Configuración lists it among the contacts of the entity', () => {
    const on = opened();
    const plan = sheetNamed(on.book, 'Plan');
    type(plan, 2, (plan.values[1] ?? []).indexOf('Objetivo'), 'Llamar al PBX (604) 569 21 21');
    expect(published(on).published).toBe(false);
    const settings = sheetNamed(on.book, 'Configuración');
    const row = settings.values.findIndex(([setting]) => setting === 'Contactos públicos de la entidad');
    type(settings, row, 1, 'Calle 10 # 20-30; 604 5692121');
    expect(published(on).blocked).toEqual([]);
  });
});

describe('the preview', () => {
  it('opens in a dialog and writes nothing', () => {
    const on = opened();
    const before = fingerprint(on.book);
    const { effects } = on.call({ action: 'preview', document: 'resultsReport', cutoff: CUTOFF });
    expect(effects.ui.dialogs).toHaveLength(1);
    expect(effects.ui.dialogs[0]?.content).toContain('lang="es-CO"');
    expect(effects.drive).toStrictEqual([]);
    expect(fingerprint(on.book)).toStrictEqual(before);
  });
});

describe('the picture of the entity', () => {
  const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

  it('is kept with the workbook and goes into the documents', () => {
    const on = opened();
    answered(on.call({ action: 'setLogo', png: PNG }));
    const { effects } = on.call(REPORT);
    const document = effects.drive.find(({ mimeType }) => mimeType.endsWith('.document'));
    const parts = unzipSync(Uint8Array.from(document?.content?.bytes ?? [], (byte) => byte & 0xff));
    expect(Object.keys(parts).filter((name) => name.endsWith('.png'))).toHaveLength(1);
  });

  it('must be a PNG', () => {
    const { reply } = opened().call({ action: 'setLogo', png: 'R0lGODlhAQABAAAAACw=' });
    expect(reply).toMatchObject({ ok: false, code: 'badLogo' });
  });
});
