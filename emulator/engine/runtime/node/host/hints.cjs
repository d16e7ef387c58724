'use strict';
// What V8's own words mean at Segment. The words themselves pass through: they are what people search for.

const IMPORTS =
  'a Segment function cannot import, require or export: Segment gives its libraries as globals ' +
  '(fetch, crypto, Buffer, _, moment and more)';
const PROCESS = 'a Segment function has no process and no environment: keys and addresses are settings';
const HINTS = [
  [/^(require|module|exports) is not defined$/, IMPORTS],
  [/^Cannot use import statement outside a module$|^Cannot use 'import\.meta'|^Unexpected token 'export'$/, IMPORTS],
  [/^A dynamic import callback was not specified\.$/, IMPORTS],
  [/^process is not defined$/, PROCESS],
];
const UNLISTED = new Set([
  ...['AbortController', 'AbortSignal', 'Blob', 'TextDecoder', 'TextEncoder', 'clearImmediate', 'performance'],
  ...['queueMicrotask', 'setImmediate', 'structuredClone'],
]);

/** Return what there is to say of an error's text, or null. */
function hintFor(text) {
  const [name, isUndefined] = text.split(' is not defined');
  if (isUndefined === '' && UNLISTED.has(name)) {
    return `${name} is not among the globals that Segment documents, and may be missing there`;
  }
  return HINTS.find(([words]) => words.test(text))?.[1] ?? null;
}

module.exports = { hintFor };
