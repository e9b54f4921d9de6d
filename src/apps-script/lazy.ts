/**
 * The only file that may `require`: esbuild turns it into a function that evaluates a module when first asked for.
 * Every execution loads the whole script, `onOpen` included, so what an action does not need is not evaluated. Only the
 * entry asks here; it hands the renderers to the application, which thus knows nothing of how it was loaded.
 */
declare function require(path: './application'): typeof import('./application');
declare function require(path: './publishing/renderers'): typeof import('./publishing/renderers');

export function application(): typeof import('./application') {
  return require('./application');
}

export function renderers(): typeof import('./publishing/renderers') {
  return require('./publishing/renderers');
}
