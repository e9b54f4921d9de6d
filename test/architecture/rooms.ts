/**
 * The rooms of the house and whom each may import, itself apart (design §4). Type imports count like any other; where a
 * room names `protocol`, it may take the types of the server's protocol and nothing else of the host.
 */
export const ROOMS: { readonly [room: string]: readonly string[] } = {
  core: [],
  catalogue: ['core'],
  tables: ['core', 'catalogue'],
  work: ['core', 'tables'],
  intake: ['core', 'catalogue', 'tables'],
  alerts: ['core', 'catalogue', 'tables'],
  messages: ['core', 'catalogue', 'tables', 'intake', 'alerts'],
  document: [],
  docx: ['document'],
  html: ['document'],
  views: ['core', 'catalogue', 'tables', 'intake', 'alerts', 'messages', 'document', 'docx', 'html'],
  'apps-script': [
    'core',
    'catalogue',
    'tables',
    'work',
    'intake',
    'alerts',
    'messages',
    'document',
    'docx',
    'html',
    'views',
  ],
  xlsx: [],
  emulator: ['xlsx'],
  local: ['xlsx', 'emulator', 'protocol'],
  'command-line': ['local', 'messages', 'protocol'],
  page: ['local', 'messages', 'protocol'],
  sidebar: ['protocol', 'messages', 'view-states', 'report-form'],
  tools: [],
};

/** Rooms that may import anything. */
export const FREE: readonly string[] = ['tools'];

/** Files that stand for a part of their room: what others may see of the host and of the views. */
export const DOORS: { readonly [file: string]: { readonly name: string; readonly lets: 'types' | 'values' } } = {
  'src/apps-script/protocol': { name: 'protocol', lets: 'types' },
  'src/views/sidebar/panel-state': { name: 'view-states', lets: 'types' },
  // The panel checks a report with the very rules of the sheet, before a trip to Google.
  'src/views/sidebar/report-form': { name: 'report-form', lets: 'values' },
};

/** Packages of each room, `node:` modules among them; a room that is not here is a tool and may use any. */
export const PACKAGES: { readonly [room: string]: readonly string[] } = {
  core: ['colombian-holidays'],
  catalogue: [],
  tables: [],
  work: [],
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
