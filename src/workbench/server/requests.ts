import * as z from 'zod/mini';
import { WORKBENCH_WORDS as WORDS } from '../../messages/es/workbench';
import type { EditRequest, RunRequest } from './protocol';
import { RefusedError } from './refused-error';

const CELL = z.object({
  row: z.number(),
  column: z.number(),
  value: z.nullable(z.union([z.string(), z.number(), z.boolean()])),
  formula: z.exactOptional(z.string().check(z.startsWith('='))),
  numberFormat: z.exactOptional(z.string()),
});

const EDIT = z.object({
  epoch: z.number(),
  revision: z.number(),
  client: z.string(),
  sheet: z.string(),
  cells: z.array(CELL),
});

const RUN = z.object({
  client: z.string(),
  functionName: z.string().check(z.regex(/^[A-Za-z]\w*$/)),
  args: z.array(z.unknown()),
  activeSheet: z.exactOptional(z.string()),
});

export function readEdit(body: Uint8Array): EditRequest {
  return read(EDIT, body);
}

export function readRun(body: Uint8Array): RunRequest {
  return read(RUN, body);
}

function read<T>(schema: z.ZodMiniType<T>, body: Uint8Array): T {
  const parsed = schema.safeParse(parseJson(body));
  if (!parsed.success) throw new RefusedError('refused', WORDS.badRequest);
  return parsed.data;
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    return undefined; // refused by the schema
  }
}
