'use strict';
// The name and text of what a handler threw, which may be anything.

const util = require('util');

const SEGMENTS = new Set(['DropEvent', 'EventNotSupported', 'InvalidEventPayload', 'RetryError', 'ValidationError']);

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

module.exports = { nameAndText };
