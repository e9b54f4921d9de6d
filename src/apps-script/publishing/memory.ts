import '../jitless';

import * as z from 'zod/mini';
import type { DriveEntry } from './drive-files';

/**
 * What publishing remembers of one person in one spreadsheet: the folder (drive.file is per user) and, when a
 * publication broke off, the files that were already made.
 */
export interface PublishingMemory {
  readonly folder: string | null;
  readonly unfinished: { readonly key: string; readonly files: readonly DriveEntry[] } | null;
}

const MEMORY = z.object({
  folder: z.nullable(z.string()),
  unfinished: z.nullable(
    z.object({
      key: z.string(),
      files: z.array(z.object({ kind: z.literal(['document', 'page', 'data']), fileId: z.string(), link: z.string() })),
    }),
  ),
});
const NOTHING: PublishingMemory = { folder: null, unfinished: null };

export function readMemory(spreadsheetId: string): PublishingMemory {
  const text = PropertiesService.getUserProperties().getProperty(keyOf(spreadsheetId));
  if (text === null) return NOTHING;
  try {
    const parsed = MEMORY.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : NOTHING;
  } catch (error) {
    // Forgetting only means a new folder, and files made once more.
    if (error instanceof SyntaxError) return NOTHING;
    throw error;
  }
}

export function writeMemory(spreadsheetId: string, memory: PublishingMemory): void {
  PropertiesService.getUserProperties().setProperty(keyOf(spreadsheetId), JSON.stringify(memory));
}

function keyOf(spreadsheetId: string): string {
  return `publishing.${spreadsheetId}`;
}
