import { parse } from 'acorn';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/html/render-html';
import { bundled, runSealed } from '../document/sealed';
import { wholeReport } from '../docx/sample-report';

let code = '';

beforeAll(async () => {
  code = await bundled('html/render-html.ts');
});

describe('the page in a sealed realm', () => {
  it('is ES2019 once bundled', () => {
    expect(() => parse(code, { ecmaVersion: 2019 })).not.toThrow();
  });

  it('takes at most 12 KB of the script', () => {
    console.info(`the page: ${(code.length / 1024).toFixed(1)} KB`);
    expect(code.length).toBeLessThanOrEqual(12 * 1024);
  });

  it('is rendered without btoa, URL or document the very page it is in Node', () => {
    expect(runSealed(code, wholeReport, 'renderer.renderHtml(report)')).toBe(renderHtml(wholeReport));
  });
});
