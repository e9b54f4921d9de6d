import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { addOn, ROOT } from '../apps-script/add-on';

/** esbuild's own function around each module that is evaluated late; here it also notes the module's path. */
const LATE_MODULE = /var __esm = \(fn, res[^)]*\) => function __init\(\) \{/;
const NOTE = ' if (fn) __evaluated.push(Object.keys(fn)[0]);';

/** What the menu itself is made of. */
const EAGER = ['src/messages/es/host.ts', 'src/apps-script/lazy.ts', 'src/apps-script/entry.ts'];

const ENTRIES = ['onOpen', 'onInstall', 'openPanel', 'call'];

/** The bundle as it ships but for its names, telling afterwards (in the log) which late modules were evaluated. */
async function tellingBundle(): Promise<string> {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/apps-script/entry.ts'],
    ...{ bundle: true, format: 'iife', globalName: 'App_', target: 'es2019', platform: 'neutral' },
    mainFields: ['module', 'main'],
    external: ['stream'],
    write: false,
  });
  const text = result.outputFiles[0]?.text ?? '';
  if (!LATE_MODULE.test(text)) throw new Error('esbuild no longer wraps late modules in the way this test knows');
  const stubs = ENTRIES.map(
    (name) =>
      `function ${name}() { try { return App_.${name}.apply(this, arguments); } finally { console.log(__evaluated.join()); } }`,
  );
  return `var __evaluated = [];\n${text.replace(LATE_MODULE, (opening) => opening + NOTE)}\n${stubs.join('\n')}`;
}

describe('what an execution evaluates', () => {
  let code = '';
  beforeAll(async () => {
    code = await tellingBundle();
  });
  const evaluatedBy = (functionName: string, argument?: object): readonly string[] => {
    const { script } = addOn(undefined, { code });
    const { logs } = script.execute(functionName, argument === undefined ? [] : [JSON.stringify(argument)]);
    return (logs[logs.length - 1] ?? '').split(',').filter((path) => path !== '');
  };

  it.each(['onOpen', 'onInstall', 'openPanel'])(
    '%s needs neither the application nor what writes documents',
    (name) => {
      expect(evaluatedBy(name).filter((path) => !EAGER.includes(path))).toStrictEqual([]);
    },
  );

  it('an action evaluates the application and leaves what writes documents alone', () => {
    for (const action of ['start', 'review']) {
      const modules = evaluatedBy('call', { action });
      expect(modules).toContain('src/apps-script/application.ts');
      expect(modules.filter((path) => path.includes('docx'))).toStrictEqual([]);
    }
  });

  it('publishing evaluates what writes documents', () => {
    const modules = evaluatedBy('call', { action: 'publish', document: 'resultsReport', force: true });
    expect(modules).toContain('src/docx/render-docx.ts');
    expect(modules.some((path) => path.includes('node_modules/fflate/'))).toBe(true);
  });
});
