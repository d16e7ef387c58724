'use strict';
// What a handler returned, as JSON or as a text of its kind; the name and text of what it threw, and what V8's words
// in it mean at Segment.

const util = require('util');

const SEGMENTS = new Set(['DropEvent', 'EventNotSupported', 'InvalidEventPayload', 'RetryError', 'ValidationError']);

// V8's words themselves pass through: they are what people search for.
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

/** Return the name and text of what was thrown, which may be anything. */
function nameAndText(error, className) {
  try {
    const isObject = error !== null && (typeof error === 'object' || typeof error === 'function');
    if (!isObject) return [error === null || error === undefined ? String(error) : typeof error, String(error)];
    const own = typeof error.name === 'string' && error.name ? error.name : error.constructor?.name || 'Object';
    // Which of the two Segment goes by is not known: an error counts by its class and by its name.
    const chosen = SEGMENTS.has(own) ? own : className(error) || own;
    const name = typeof chosen === 'string' ? chosen : 'Error';
    const text = typeof error.message === 'string' ? error.message : util.inspect(error);
    return [name, text];
  } catch (second) {
    return ['Error', '(another error while its text was read)'];
  }
}

// The deepest nesting that the emulator reads, as in values/jsonvalue.
const MAX_DEPTH = 200;

/** Return what a handler returned as its JSON would be read, or a text of its kind when it is not JSON. */
function jsonValue(value) {
  try {
    const text = JSON.stringify(value);
    const read = text === undefined ? null : JSON.parse(text);
    if (!isDeep(read, MAX_DEPTH)) return read;
  } catch {
    // A text of its kind, as for what is nested too deeply.
  }
  const name = value?.constructor?.name;
  return `(${typeof name === 'string' ? name : typeof value})`;
}

/** Tell whether JSON is nested deeper than `levels`. */
function isDeep(value, levels) {
  if (value === null || typeof value !== 'object') return false;
  return levels === 0 || Object.values(value).some((each) => isDeep(each, levels - 1));
}

/** Return what there is to say of an error's text, or null. */
function hintFor(text) {
  const [name, isUndefined] = text.split(' is not defined');
  if (isUndefined === '' && UNLISTED.has(name)) {
    return `${name} is not among the globals that Segment documents, and may be missing there`;
  }
  return HINTS.find(([words]) => words.test(text))?.[1] ?? null;
}

module.exports = { hintFor, jsonValue, nameAndText };
