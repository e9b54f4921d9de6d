import { parse } from 'acorn';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/docx/render-docx';
import { bundled, runSealed } from '../document/sealed';
import { wholeReport } from './sample-report';

let code = '';

beforeAll(async () => {
  code = await bundled('docx/render-docx.ts');
});

describe('the renderer in a sealed realm', () => {
  it('is ES2019 once bundled', () => {
    expect(() => parse(code, { ecmaVersion: 2019 })).not.toThrow();
  });

  it('takes at most 45 KB of the script, compression included', () => {
    console.info(`the renderer: ${(code.length / 1024).toFixed(1)} KB`);
    expect(code.length).toBeLessThanOrEqual(45 * 1024);
  });

  it('renders without TextEncoder, timers, Buffer or code from strings the very bytes it renders in Node', () => {
    const report = { ...wholeReport, title: 'Informe de la niñez 😀 🇨🇴' };
    const bytes = Uint8Array.from(runSealed(code, report, 'Array.from(renderer.renderDocx(report))') as number[]); // of the other realm
    expect(Buffer.compare(bytes, renderDocx(report))).toBe(0);
    expect(strFromU8(unzipSync(bytes)['docProps/core.xml'] ?? new Uint8Array())).toContain('niñez 😀 🇨🇴');
  });
});
