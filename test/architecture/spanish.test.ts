import type { Node } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { type SourceFile, visitNodes } from '../../src/tools/source-code/files';
import { SOURCES } from './sources';

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
  'src/docx/text-width.ts': 'letters by their width',
  'src/emulator/reinterpretation.ts': 'what Google takes for something else than text',
};

const files = SOURCES.filter(({ path }) => !SPANISH_FOLDERS.some((folder) => path.startsWith(folder)));

/** Texts of a file's string and template literals, and of its markup; comments, types and regular expressions are not texts. */
function textsOf(file: SourceFile): readonly string[] {
  const texts: string[] = [];
  visitNodes(file, (node, around) => {
    const isType = around.some(({ type }) => type === 'TSLiteralType' || type === 'TSTemplateLiteralType');
    if (!isType) texts.push(...textOf(node));
  });
  return texts;
}

function textOf(node: Node): readonly string[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type === 'TemplateElement') return [node.value.cooked ?? node.value.raw];
  return node.type === 'JSXText' ? [node.value] : [];
}

describe('Spanish', () => {
  it('with its accents stands in messages, lists and definitions, and in the files named here', () => {
    const spoken = files.filter((file) => textsOf(file).some((text) => /[áéíóúñü¿¡«»]/i.test(text)));
    const found = spoken.map(({ path }) => path);
    expect(found.filter((path) => LETTERS[path] === undefined)).toEqual([]);
    expect(Object.keys(LETTERS).filter((path) => !found.includes(path))).toEqual([]);
  });

  it('sentences and joining words of views come from the messages: their own texts hold no two words', () => {
    const views = files.filter(({ path }) => path.startsWith('src/views/'));
    const spoken = views.flatMap((file) =>
      textsOf(file)
        .filter((text) => /\p{L}\s|\s\p{L}/u.test(text))
        .map((text) => `${file.path}: ${text}`),
    );
    expect(spoken).toEqual([]);
  });
});
