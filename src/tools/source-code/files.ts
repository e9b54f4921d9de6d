import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Node, parseSync, visitorKeys } from 'oxc-parser';

/**
 * The source of this project as data: its files, their rooms and their syntax trees, as they are written (no types taken
 * out, no lines moved). For the measures and for the tests that hold the house to its laws.
 */
export interface SourceFile {
  /** From the root of the repository, "src/core/text.ts". */
  readonly path: string;
  readonly text: string;
  readonly syntax: ReturnType<typeof parseSync>;
}

/** Every file of code in the rooms of the house. */
export function readSources(root: string): readonly SourceFile[] {
  return ['src', 'sidebar'].flatMap((folder) => codeFiles(root, folder)).map((path) => readSource(root, path));
}

function codeFiles(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split('\\').join('/'))
    .sort();
}

function readSource(root: string, path: string): SourceFile {
  return parsedSource(path, readFileSync(join(root, path), 'utf8'));
}

export function parsedSource(path: string, text: string): SourceFile {
  const syntax = parseSync(path, text, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' });
  const [error] = syntax.errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  return { path, text, syntax };
}

/** The room of a file: "core" for src/core/text.ts, "sidebar" for sidebar/main.tsx. */
export function roomOf(path: string): string {
  return path.startsWith('src/') ? (path.split('/')[1] ?? '') : (path.split('/')[0] ?? '');
}

/** It opens with what it is for: a comment stands before its first statement that is no import, or on it. */
export function saysItsPurpose({ syntax: { comments, program } }: SourceFile): boolean {
  const first = program.body.find(({ type }) => type !== 'ImportDeclaration');
  return comments.some(({ end }) => end <= (first?.start ?? program.end));
}

/** A node and those around it, the nearest first. */
export type Visit = (node: Node, around: readonly Node[]) => void;

/** Every node of a file, the outer before the inner. */
export function visitNodes(file: SourceFile, visit: Visit): void {
  const walk = (node: Node, around: readonly Node[]): void => {
    visit(node, around);
    for (const child of childrenOf(node)) walk(child, [node, ...around]);
  };
  walk(file.syntax.program, []);
}

export function childrenOf(node: Node): readonly Node[] {
  const fields: { readonly [key: string]: unknown } = { ...node };
  return (visitorKeys[node.type] ?? []).flatMap((key) => fields[key]).filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
