'use strict';
// What a handler returned, as JSON or as a text of its kind.

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

module.exports = { jsonValue };
