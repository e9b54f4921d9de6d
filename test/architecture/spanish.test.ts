import { type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { sourceFiles, sourceText } from './sources';

/** Where Spanish is data: messages, the field's lists, the definitions of the tables, sample and bench workbooks. */
const SPANISH_FOLDERS = [
  'src/messages/',
  'src/catalogue/',
  'src/tables/definitions/',
  'src/local/sample/',
  'src/tools/bench/',
];

/** Files whose letters with accents are not sentences. Recognisers compare folded text, so they need none. */
const LETTERS: { readonly [path: string]: string } = {
  'src/core/personal-signs/addresses.ts':
    'words of postal addresses, as people spell them; what is found must keep its place',
  'src/core/personal-signs/names.ts': 'words that announce a name, likewise',
  'src/core/personal-signs/numbers.ts': 'words that announce a number, likewise',
  'src/docx/text-width.ts': 'letters by their width',
  'src/emulator/reinterpretation.ts': 'what Google takes for something else than text',
};

const files = [...sourceFiles('src'), ...sourceFiles('sidebar')].filter(
  (path) => !SPANISH_FOLDERS.some((folder) => path.startsWith(folder)),
);

/** Texts of a file's string and template literals; comments, types and regular expressions are not texts. */
function textsOf(path: string): readonly string[] {
  const code = transformSync(sourceText(path), {
    loader: path.endsWith('x') ? 'tsx' : 'ts',
    target: 'es2022',
    charset: 'utf8',
  }).code;
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (isNode(value)) {
      if (value.type === 'Literal' && 'value' in value && typeof value.value === 'string') texts.push(value.value);
      if (value.type === 'TemplateElement' && 'value' in value) texts.push(cookedText(value.value));
      for (const child of Object.values(value)) walk(child);
    }
  };
  walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  return texts;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function cookedText(value: unknown): string {
  return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : '';
}

describe('Spanish', () => {
  it('with its accents stands in messages, lists and definitions, and in the files named here', () => {
    const found = files.filter((path) => textsOf(path).some((text) => /[áéíóúñü¿¡«»]/i.test(text)));
    expect(found.filter((path) => LETTERS[path] === undefined)).toEqual([]);
    expect(Object.keys(LETTERS).filter((path) => !found.includes(path))).toEqual([]);
  });

  it('sentences and joining words of views come from the messages: their own texts hold no two words', () => {
    const views = files.filter((path) => path.startsWith('src/views/'));
    const spoken = views.flatMap((path) =>
      textsOf(path)
        .filter((text) => /\p{L}\s|\s\p{L}/u.test(text))
        .map((text) => `${path}: ${text}`),
    );
    expect(spoken).toEqual([]);
  });
});
