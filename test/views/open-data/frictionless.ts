import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import type { TextFile } from '../../../src/views/open-data/open-data';

export interface Judgement {
  readonly faults: readonly string[];
  /** Rows of each file as the libraries read them, by the name of its resource. */
  readonly rows: ReadonlyMap<string, readonly { readonly [field: string]: unknown }[]>;
}

/** What the Frictionless libraries say of a package and of every file in it. */
export async function judge(files: readonly TextFile[]): Promise<Judgement> {
  const folder = mkdtempSync(join(tmpdir(), 'datos-'));
  try {
    for (const { name, text } of files) writeFileSync(join(folder, name), text);
    return await judgeFolder(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function judgeFolder(folder: string): Promise<Judgement> {
  const { valid, errors, resources } = await Package.load(join(folder, 'datapackage.json'), { basePath: folder });
  const faults = valid ? [] : ['package', ...errors.map(({ message }) => message)];
  const rows = new Map<string, readonly { readonly [field: string]: unknown }[]>();
  for (const resource of resources) {
    if (!resource.valid) faults.push(resource.name, ...resource.errors.map(({ message }) => message));
    try {
      rows.set(resource.name, await resource.read({ keyed: true }));
    } catch (error) {
      faults.push(`${resource.name}: ${reasons(error)}`);
    }
  }
  return { faults, rows };
}

function reasons(error: unknown): string {
  const several: readonly unknown[] =
    typeof error === 'object' && error !== null && 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  return [error, ...several].map(String).join('; ');
}
