/**
 * What JavaScript gained after ES2019 and Apps Script may not have. `matchAll` stays: it came with the platform's V8.
 * Globals are listed the other way about: what is not in the list goes.
 */
export const ES2019_GLOBALS: readonly string[] = [
  ...[
    'Object',
    'Function',
    'Array',
    'Number',
    'Boolean',
    'String',
    'Symbol',
    'Date',
    'Promise',
    'RegExp',
    'Math',
    'JSON',
  ],
  ...['parseFloat', 'parseInt', 'isNaN', 'isFinite', 'Infinity', 'NaN', 'undefined', 'globalThis', 'eval'],
  ...['Error', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'],
  ...['ArrayBuffer', 'DataView', 'Uint8Array', 'Int8Array', 'Uint16Array', 'Int16Array', 'Uint32Array', 'Int32Array'],
  ...['Float32Array', 'Float64Array', 'Uint8ClampedArray', 'Map', 'Set', 'WeakMap', 'WeakSet', 'Proxy', 'Reflect'],
  ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape', 'unescape', 'Intl'],
];

const ARRAY = ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'with'];
const SETS = [
  'union',
  'intersection',
  'difference',
  'symmetricDifference',
  'isSubsetOf',
  'isSupersetOf',
  'isDisjointFrom',
];
const BUFFER = ['resize', 'transfer', 'transferToFixedLength', 'resizable', 'maxByteLength', 'detached'];

/** Members to take away, by the path of the object that has them. */
export const NEWER_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  Object: ['hasOwn', 'groupBy'],
  'Object.prototype': [],
  Array: ['fromAsync'],
  'Array.prototype': [...ARRAY, 'toSpliced', 'group', 'groupToMap'],
  'Uint8Array.__proto__.prototype': ARRAY,
  'String.prototype': ['at', 'replaceAll', 'isWellFormed', 'toWellFormed'],
  Promise: ['allSettled', 'any', 'withResolvers', 'try'],
  Map: ['groupBy'],
  'Set.prototype': SETS,
  'RegExp.prototype': ['hasIndices', 'unicodeSets'],
  'ArrayBuffer.prototype': BUFFER,
  'DataView.prototype': ['getBigInt64', 'setBigInt64', 'getBigUint64', 'setBigUint64'],
  Symbol: ['dispose', 'asyncDispose'],
  Intl: [
    'DisplayNames',
    'ListFormat',
    'Locale',
    'RelativeTimeFormat',
    'Segmenter',
    'DurationFormat',
    'supportedValuesOf',
  ],
};
