import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Reply } from '../../src/apps-script/protocol';
import { createScript } from '../../src/emulator/runner';
import type { Review } from '../../src/views/review';
import type { Book } from '../../src/xlsx/book';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const built = (path: string): string => readFileSync(`${ROOT}/${path}`, 'utf8');

/** The bundle that ships, read once: loading it for each of thousands of workbooks would be most of the time. */
const SHIPPED = {
  code: built('dist/Code.js'),
  services: built('build/emulator.js'),
  files: { Sidebar: built('dist/Sidebar.html') },
  manifest: JSON.parse(built('dist/appsscript.json')),
};

/** What `revisar --json` prints for this workbook. Throws when the add-on refuses. */
export function reviewOf(book: Book, cutoff: string | null): Review {
  const script = createScript({ ...SHIPPED, book, spreadsheet: { name: 'libro.xlsx' } });
  const answer = script.run('call', JSON.stringify({ action: 'review', cutoff }));
  if (!answer.ok) throw new Error(answer.error.message);
  // `call` answers with the reply to the action it was given (apps-script/protocol.ts).
  const reply = JSON.parse(String(answer.value)) as Reply<Review>;
  if (!reply.ok) throw new Error(`${reply.code}: ${reply.message} ${answer.effects.logs.join('\n')}`);
  return reply.value;
}
