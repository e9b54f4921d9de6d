import { parse } from 'acorn';

/** A node of the parsed script, with whatever members its type has. */
export interface ScriptNode {
  readonly type: string;
  readonly [member: string]: unknown;
}

/** Parses as Apps Script does: one script, the syntax of ES2019. Throws where it is newer. */
export function parseScript(code: string): readonly ScriptNode[] {
  const program = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  return program.body as unknown as readonly ScriptNode[]; // acorn's nodes are such objects
}

export function isNode(value: unknown): value is ScriptNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Every node below (and with) these. */
export function* allNodes(from: unknown): Generator<ScriptNode> {
  if (Array.isArray(from)) for (const item of from) yield* allNodes(item);
  if (!isNode(from)) return;
  yield from;
  for (const value of Object.values(from)) if (typeof value === 'object') yield* allNodes(value);
}

export function nameOf(node: unknown): string {
  return isNode(node) && typeof node['name'] === 'string' ? node['name'] : '';
}
