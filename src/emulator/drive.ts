/** The advanced Drive service, as far as the add-on makes, finds, updates and shares files with it. */
import { DRIVE_SCOPES, demand } from './access';
import { blobParts } from './blob';
import type { Context } from './context';
import type { DriveFile } from './contract';
import { emulate, refuse } from './emulate';
import { apiException, signatureException } from './exceptions';

type Drive = GoogleAppsScript.Drive;
type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type Permissions = GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;
type FileResource = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type PermissionResource = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;

const GOOGLE_TYPE = 'application/vnd.google-apps.';
const FOLDER = `${GOOGLE_TYPE}folder`;

/** What Drive turns into a document of Google, as far as the add-on needs it. */
const IMPORTS: Record<string, readonly string[]> = {
  [`${GOOGLE_TYPE}document`]: [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'text/html',
    'text/plain',
    'text/markdown',
  ],
  [`${GOOGLE_TYPE}spreadsheet`]: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'],
};

function webViewLink(id: string, mimeType: string): string {
  if (mimeType === FOLDER) return `https://drive.google.com/drive/folders/${id}`;
  if (mimeType === `${GOOGLE_TYPE}document`) return `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`;
  return `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
}

function requireImportable(method: string, target: string, contentType: string): void {
  if (!target.startsWith(GOOGLE_TYPE) || IMPORTS[target]?.includes(contentType)) return;
  throw apiException(method, 400, 'Bad Request', 'badRequest');
}

function uploaded(method: string, blob: unknown): DriveFile['content'] {
  if (blob === undefined || blob === null) return undefined;
  const parts = blobParts(blob);
  if (!parts) throw signatureException(method, [blob]);
  return { contentType: parts.contentType ?? 'application/octet-stream', bytes: parts.bytes.slice() };
}

function findFile({ settings }: Context, method: string, id: string): DriveFile {
  const found = settings.state.files.find((file) => file.id === id);
  if (!found) throw apiException(method, 404, `File not found: ${id}.`, 'notFound');
  return found;
}

/** Only the fields asked for come back; without asking, the four that v3 gives. */
function answer(file: DriveFile, options: unknown): FileResource {
  const { fields } = (options ?? {}) as { fields?: unknown }; // free-form by type; tested below
  const asked = typeof fields === 'string' ? fields.split(',').map((field) => field.trim()) : ['*default'];
  const { id, name, mimeType } = file;
  if (asked[0] === '*default') return { kind: 'drive#file', id, name, mimeType };
  const known: FileResource = { ...{ kind: 'drive#file', id, name, mimeType }, webViewLink: file.webViewLink };
  known.trashed = file.trashed;
  known.appProperties = { ...file.appProperties };
  known.parents = file.parents.slice();
  const picked: Record<string, unknown> = {};
  for (const field of asked) {
    if (!(field in known)) refuse(`not implemented in the emulator: the Drive field "${field}"`);
    picked[field] = known[field as keyof FileResource]; // it is a key of known: just tested
  }
  return picked;
}

function requireParents(context: Context, method: string, parents: readonly string[]): void {
  for (const parent of parents) if (parent !== 'root') findFile(context, method, parent);
}

function createFile(context: Context, resource: FileResource, blob: unknown): DriveFile {
  const method = 'drive.files.create';
  const { files } = context.settings.state;
  const content = uploaded(method, blob);
  const mimeType = resource.mimeType ?? content?.contentType ?? 'application/octet-stream';
  if (content) requireImportable(method, mimeType, content.contentType);
  const parents = resource.parents ?? ['root'];
  requireParents(context, method, parents);
  const id = `drive-file-${files.length + 1}`;
  const file: DriveFile = {
    id,
    name: resource.name ?? 'Untitled',
    mimeType,
    parents: parents.slice(),
    trashed: false,
    webViewLink: webViewLink(id, mimeType),
    permissions: [],
    // As they are given; only this add-on sees them.
    ...(resource.appProperties === undefined ? {} : { appProperties: { ...resource.appProperties } }),
    ...(content ? { content } : {}),
  };
  files.push(file);
  return file;
}

function updateFile(context: Context, resource: FileResource, fileId: string, blob: unknown): DriveFile {
  const method = 'drive.files.update';
  const file = findFile(context, method, fileId);
  const content = uploaded(method, blob);
  if (content) {
    requireImportable(method, file.mimeType, content.contentType);
    file.content = content;
  }
  if (resource.name !== undefined) file.name = resource.name;
  if (resource.trashed !== undefined) file.trashed = resource.trashed;
  return file;
}

/** The one question the add-on asks of Drive: files with a property of its own, not thrown away. */
const BY_PROPERTY = /^appProperties has \{ key='([^'\\]+)' and value='([^'\\]+)' \} and trashed = false$/;

function listFiles({ settings }: Context, options: unknown): readonly DriveFile[] {
  const { q } = (options ?? {}) as { q?: unknown }; // free-form by type; tested below
  const [, key = '', value] =
    BY_PROPERTY.exec(String(q)) ?? refuse(`not implemented in the emulator: the search ${String(q)}`);
  return settings.state.files.filter((file) => !file.trashed && file.appProperties?.[key] === value);
}

/** "files(id,name)" asks the fields of each. */
function fieldsOfEach(options: unknown): { fields: string } {
  const { fields } = (options ?? {}) as { fields?: unknown };
  const [, each] =
    /^files\((.*)\)$/.exec(String(fields)) ?? refuse(`not implemented in the emulator: the fields ${String(fields)}`);
  return { fields: each ?? '' };
}

function enter(context: Context, name: string): void {
  context.counter.call(`Drive.${name}`);
  demand(context.settings, `Drive.${name}`, { mode: 'FULL', anyScope: DRIVE_SCOPES });
}

function createFiles(context: Context): Files {
  return emulate<Files>('Drive.Files', {
    create(resource: FileResource, blob?: unknown, options?: unknown) {
      enter(context, 'Files.create');
      return answer(createFile(context, resource, blob), options);
    },
    // The type allows for downloads too, which give a text; those are refused with the field list.
    get: ((fileId: string, options?: unknown) => {
      enter(context, 'Files.get');
      return answer(findFile(context, 'drive.files.get', fileId), options);
    }) as Files['get'],
    list(options?: unknown) {
      enter(context, 'Files.list');
      const files = Array.from(listFiles(context, options), (file) => answer(file, fieldsOfEach(options)));
      return { kind: 'drive#fileList', incompleteSearch: false, files };
    },
    update(resource: FileResource, fileId: string, blob?: unknown, options?: unknown) {
      enter(context, 'Files.update');
      return answer(updateFile(context, resource, fileId, blob), options);
    },
  });
}

function createPermissions(context: Context): Permissions {
  const method = 'drive.permissions.create';
  return emulate<Permissions>('Drive.Permissions', {
    create(resource: PermissionResource, fileId: string, _options?: unknown) {
      enter(context, 'Permissions.create');
      const file = findFile(context, method, fileId);
      if (context.settings.switches.sharing === 'refused') {
        const why = 'The domain administrators have disabled publishing outside the domain.';
        throw apiException(method, 403, why, 'publishOutNotPermitted');
      }
      const { type = '', role = '' } = resource;
      // There is one permission for whoever has the link.
      const isThere = file.permissions.some((permission) => permission.type === type && permission.role === role);
      if (!isThere) file.permissions.push({ type, role });
      return { kind: 'drive#permission', id: `${type}-${file.permissions.length}`, type, role };
    },
  });
}

export function createDrive(context: Context): Drive {
  return emulate<Drive>('Drive', { Files: createFiles(context), Permissions: createPermissions(context) });
}
