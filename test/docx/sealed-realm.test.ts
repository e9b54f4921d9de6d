import { parse } from 'acorn';
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
    const bytes = runSealed(code, wholeReport, 'Array.from(renderer.renderDocx(report))');
    expect(Buffer.compare(Uint8Array.from(bytes as number[]), renderDocx(wholeReport))).toBe(0); // of the other realm
  });
});
