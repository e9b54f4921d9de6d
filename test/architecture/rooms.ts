/**
 * The rooms of the house and whom each may import, itself apart (design §4). Type imports count like any other; where a
 * room names `protocol`, it may take the types of the server's protocol and nothing else of the host.
 */
export const ROOMS: { readonly [room: string]: readonly string[] } = {
  core: [],
  catalogue: ['core'],
  tables: ['core', 'catalogue'],
  intake: ['core', 'catalogue', 'tables'],
  alerts: ['core', 'catalogue', 'tables'],
  messages: ['core', 'catalogue', 'tables', 'intake', 'alerts'],
  document: [],
  docx: ['document'],
  html: ['document'],
  views: ['core', 'catalogue', 'tables', 'intake', 'alerts', 'messages', 'document', 'docx', 'html'],
  'apps-script': ['core', 'catalogue', 'tables', 'intake', 'alerts', 'messages', 'document', 'docx', 'html', 'views'],
  xlsx: [],
  emulator: ['xlsx'],
  local: ['xlsx', 'emulator', 'protocol'],
  'command-line': ['local', 'messages', 'protocol'],
  page: ['local', 'messages', 'protocol'],
  sidebar: ['protocol', 'messages', 'view-states'],
  tools: [],
};

/** Rooms that may import anything. */
export const FREE: readonly string[] = ['tools'];

/** Files that stand for a part of their room: what others may see of the host and of the views, and only as types. */
export const DOORS: { readonly [file: string]: string } = {
  'src/apps-script/protocol': 'protocol',
  'src/views/sidebar/panel-state': 'view-states',
};

/** Packages of each room, `node:` modules among them; a room that is not here is a tool and may use any. */
export const PACKAGES: { readonly [room: string]: readonly string[] } = {
  core: ['colombian-holidays'],
  catalogue: [],
  tables: [],
  intake: [],
  alerts: [],
  messages: [],
  document: [],
  docx: ['fflate'],
  html: [],
  views: [],
  'apps-script': ['zod/mini'],
  sidebar: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/compat'],
};
