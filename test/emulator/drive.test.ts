import { describe, expect, it } from 'vitest';
import { addOn, bookOf, result } from './fixtures';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DOCUMENT = 'application/vnd.google-apps.document';
const upload = `Drive.Files.create({ name: "Informe", mimeType: "${DOCUMENT}" },
  Utilities.newBlob([80, 75, -1], "${DOCX}", "informe.docx"), { fields: "id,webViewLink" })`;

describe('Drive', () => {
  it('turns a .docx into a Google document when asked for that type', () => {
    const { result: answer, drive } = addOn(`return ${upload}`).execute('go');
    const link = 'https://docs.google.com/document/d/drive-file-1/edit?usp=drivesdk';
    expect(answer).toStrictEqual({ id: 'drive-file-1', webViewLink: link });
    expect(drive).toStrictEqual([
      {
        id: 'drive-file-1',
        name: 'Informe',
        mimeType: DOCUMENT,
        parents: ['root'],
        trashed: false,
        webViewLink: link,
        permissions: [],
        content: { contentType: DOCX, bytes: [80, 75, -1] },
      },
    ]);
  });

  it('answers with the fields asked for, else with the four of v3', () => {
    expect(result('return Drive.Files.create({ name: "a" }, Utilities.newBlob("x", "text/csv"))')).toStrictEqual({
      kind: 'drive#file',
      id: 'drive-file-1',
      name: 'a',
      mimeType: 'text/csv',
    });
    expect(() => result('Drive.Files.create({ name: "a" }, null, { fields: "id,thumbnailLink" })')).toThrow(
      'not implemented in the emulator: the Drive field "thumbnailLink"',
    );
  });

  it('does not convert what it cannot read', () => {
    const png = `Drive.Files.create({ mimeType: "${DOCUMENT}" }, Utilities.newBlob([1], "image/png"))`;
    expect(() => result(png)).toThrow('API call to drive.files.create failed with error: Bad Request');
  });

  it('keeps files between executions, in folders it made', () => {
    const script = addOn(
      `if (!a) return Drive.Files.create({ name: "Informes", mimeType: "application/vnd.google-apps.folder" }).id;
       var id = Drive.Files.create({ name: "x", parents: [a] }, Utilities.newBlob("1")).id;
       Drive.Files.update({ name: "y" }, id, Utilities.newBlob("2"));
       return Drive.Files.get(id, { fields: "name, parents, trashed" });`,
    );
    const folder = script.execute('go').result;
    const second = script.execute('go', [folder]);
    expect(second.result).toStrictEqual({ name: 'y', parents: [folder], trashed: false });
    expect(second.drive.map(({ name, content }) => [name, content?.bytes])).toStrictEqual([['y', [50]]]);
    expect(script.state.files.map(({ name }) => name)).toStrictEqual(['Informes', 'y']);
    expect(script.execute('go').drive.map(({ name }) => name)).toStrictEqual(['Informes']);
    expect(script.state.files[1]?.content?.bytes).toStrictEqual([50]);
  });

  it('knows nothing of other files', () => {
    const seen = `try { Drive.Files.create({ name: "x", parents: ["ajena"] }); } catch (e) {
      return [e.name, e.message, e.details.code, e instanceof Error]; }`;
    expect(result(seen)).toStrictEqual([
      'GoogleJsonResponseException',
      'API call to drive.files.create failed with error: File not found: ajena.',
      404,
      true,
    ]);
    expect(() => result('Drive.Files.get("ajena")')).toThrow(
      'drive.files.get failed with error: File not found: ajena.',
    );
  });

  it('shares by link only where the organisation lets it', () => {
    const share = `var id = ${upload}.id;
      Drive.Permissions.create({ type: "anyone", role: "reader" }, id, { sendNotificationEmail: false })`;
    expect(addOn(share).execute('go').drive[0]?.permissions).toStrictEqual([{ type: 'anyone', role: 'reader' }]);
    expect(() => result(share, bookOf(), { switches: { sharing: 'refused' } })).toThrow(
      'GoogleJsonResponseException: API call to drive.permissions.create failed',
    );
  });
});
