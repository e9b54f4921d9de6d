import type { ArrowFunctionExpression, Function as FunctionNode, Node, ParamPattern } from 'oxc-parser';
import { type SourceFile, visitNodes } from './files';

/** One function as written, with what makes it hard to read or to call. */
export interface FunctionMeasure {
  /** "core/text.ts:12". */
  readonly place: string;
  readonly name: string;
  /** From its signature to its closing brace. */
  readonly lines: number;
  readonly isOneLineArrow: boolean;
  /** It is given to a call as it stands: whom it is given to says which parameters it has. */
  readonly isArgument: boolean;
  readonly parameters: number;
  /** Parameters of which a call shows only `true` or `false`. */
  readonly booleans: number;
  /** It is nothing but one `switch`: a catalogue, an entry a case. */
  readonly isSwitch: boolean;
}

type Written = FunctionNode | ArrowFunctionExpression;

export function functionsOf(file: SourceFile): readonly FunctionMeasure[] {
  const found: FunctionMeasure[] = [];
  const lineOf = lineFinder(file.text);
  visitNodes(file, (node, around) => {
    if (isWritten(node)) found.push(measured(file, node, around, lineOf));
  });
  return found;
}

function isWritten(node: Node): node is Written {
  return (
    node.type === 'ArrowFunctionExpression' ||
    ((node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression') && node.body !== null)
  );
}

function measured(
  file: SourceFile,
  node: Written,
  around: readonly Node[],
  lineOf: (offset: number) => number,
): FunctionMeasure {
  const start = lineOf(signatureStart(node, around[0]));
  const lines = lineOf(node.end) - start + 1;
  return {
    place: `${file.path.replace(/^src\//, '')}:${start}`,
    name: nameOf(node, around),
    lines,
    isOneLineArrow: node.type === 'ArrowFunctionExpression' && lines === 1,
    isArgument: around[0]?.type === 'CallExpression',
    parameters: node.params.length,
    booleans: node.params.filter(isBoolean).length,
    isSwitch: isOnlySwitch(node),
  };
}

/** A method begins at its name, which stands before the function. */
function signatureStart(node: Written, parent: Node | undefined): number {
  const isMethod =
    parent?.type === 'MethodDefinition' || (parent?.type === 'Property' && (parent.method || parent.kind !== 'init'));
  return isMethod ? parent.start : node.start;
}

function nameOf(node: Written, [parent]: readonly Node[]): string {
  if (node.type !== 'ArrowFunctionExpression' && node.id !== null) return node.id.name;
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name;
  if (parent !== undefined && 'key' in parent && parent.key.type === 'Identifier') return parent.key.name;
  return parent?.type === 'CallExpression' ? `(given to ${calledName(parent.callee)})` : '(unnamed)';
}

function calledName(callee: Node): string {
  if (callee.type === 'MemberExpression') return calledName(callee.property);
  return callee.type === 'Identifier' ? callee.name : '…';
}

function isBoolean(parameter: ParamPattern): boolean {
  if (parameter.type === 'AssignmentPattern') {
    const isFlag = parameter.right.type === 'Literal' && typeof parameter.right.value === 'boolean';
    return isFlag || annotated(parameter.left);
  }
  return parameter.type === 'TSParameterProperty' ? isBoolean(parameter.parameter) : annotated(parameter);
}

function annotated(pattern: Node): boolean {
  const annotation = pattern.type === 'Identifier' ? pattern.typeAnnotation?.typeAnnotation : undefined;
  const types = annotation?.type === 'TSUnionType' ? annotation.types : [annotation];
  const rest = types.filter((type) => type?.type !== 'TSUndefinedKeyword' && type?.type !== 'TSNullKeyword');
  return rest.length === 1 && rest[0]?.type === 'TSBooleanKeyword';
}

function isOnlySwitch({ body }: Written): boolean {
  return body?.type === 'BlockStatement' && body.body.length === 1 && body.body[0]?.type === 'SwitchStatement';
}

/** The line of a place in a text, from 1. */
function lineFinder(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
