import { dirname, posix } from 'node:path';
import { type SourceFile, visitNodes } from './files';

/** One `import … from '…'` as written in a file of ours, or an `export … from`, an `import('…').Type`, a `require`. */
export interface ImportLine {
  /** Path of the importing file, from the root of the repository, without ending. */
  readonly from: string;
  /** Path of a file of ours without ending, or the name of a package. */
  readonly to: string;
  readonly kind: 'ours' | 'package';
  /** Nothing of it is left once the types are gone. */
  readonly typeOnly: boolean;
  /** A `require` or an `import()`: followed when it is called, not when the file is read. */
  readonly lazy: boolean;
}

type Way = Pick<ImportLine, 'typeOnly' | 'lazy'>;

export function importsOf(file: SourceFile): readonly ImportLine[] {
  const { staticImports, staticExports } = file.syntax.module;
  const imported = staticImports.map(({ moduleRequest, entries }) =>
    importLine(file.path, moduleRequest.value, { typeOnly: areTypes(entries), lazy: false }),
  );
  const passedOn = staticExports.flatMap(({ entries }) => {
    const [source] = entries.flatMap(({ moduleRequest }) => (moduleRequest === null ? [] : [moduleRequest.value]));
    return source === undefined ? [] : [importLine(file.path, source, { typeOnly: areTypes(entries), lazy: false })];
  });
  return [...imported, ...passedOn, ...importsInside(file)];
}

function areTypes(entries: readonly { readonly isType: boolean }[]): boolean {
  return entries.length > 0 && entries.every(({ isType }) => isType);
}

/** Those that stand within the code: types named by their file, `require` and `import()`. */
function importsInside(file: SourceFile): readonly ImportLine[] {
  const found: ImportLine[] = [];
  visitNodes(file, (node) => {
    if (node.type === 'TSImportType')
      found.push(importLine(file.path, node.source.value, { typeOnly: true, lazy: false }));
    const given = node.type === 'CallExpression' && isRequire(node.callee) ? node.arguments[0] : null;
    const asked = node.type === 'ImportExpression' ? node.source : given;
    if (asked?.type === 'Literal' && typeof asked.value === 'string')
      found.push(importLine(file.path, asked.value, { typeOnly: false, lazy: true }));
  });
  return found;
}

function isRequire(callee: { readonly type: string; readonly name?: unknown }): boolean {
  return callee.type === 'Identifier' && callee.name === 'require';
}

function importLine(path: string, specifier: string, way: Way): ImportLine {
  const from = withoutEnding(path);
  return specifier.startsWith('.')
    ? { from, to: withoutEnding(posix.join(dirname(path), specifier)), kind: 'ours', ...way }
    : { from, to: specifier, kind: 'package', ...way };
}

export function withoutEnding(path: string): string {
  return path.replace(/\.(tsx?|mjs|js|css|html)$/, '');
}
