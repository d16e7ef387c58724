'use strict';
// The handler's lines: "path:line", the path as the emulator shows it. Stacks hold no path of this machine.

const DEPTH = 30;

class Places {
  constructor() {
    this.file = '';
    this.looking = false;
    this.cause = null;
    this.probe = Object.create(null);
    this.caused = new WeakMap();
    Error.stackTraceLimit = DEPTH;
    // V8 asks this one for errors of every context.
    Error.prepareStackTrace = (error, frames) => (this.looking ? this.innermost(frames) : this.text(error, frames));
  }

  /** Return the innermost line of the handler file that led here, or to the call of `entry`; null for none. */
  here(entry = Places.prototype.here) {
    // Mostly it is the first: a whole stack costs ten times as much.
    return this.within(1, entry) ?? this.within(DEPTH, entry);
  }

  within(depth, entry) {
    this.looking = true;
    Error.stackTraceLimit = depth;
    try {
      Error.captureStackTrace(this.probe, entry);
      return this.probe.stack;
    } finally {
      this.looking = false;
      Error.stackTraceLimit = DEPTH;
    }
  }

  /** Do `work`, which follows from a request (a redirect, an error): it belongs to that request's line. */
  because(place, work) {
    const before = this.cause;
    this.cause = place;
    try {
      work();
    } finally {
      this.cause = before;
    }
  }

  /** Take an error that was made just now, and remember the line that it belongs to. */
  made(error) {
    if (this.cause) this.caused.set(error, this.cause);
  }

  /** Return the handler's line that an error comes from, or null. */
  of(error) {
    return this.inStack(error) ?? this.caused.get(error) ?? null;
  }

  inStack(error) {
    let stack;
    try {
      stack = String(error.stack);
    } catch {
      return null;
    }
    const at = stack.indexOf(`${this.file}:`);
    if (at < 0) return null;
    const line = /^\d+/.exec(stack.slice(at + this.file.length + 1));
    return line && `${this.file}:${line[0]}`;
  }

  innermost(frames) {
    const frame = frames.find((each) => each.getFileName() === this.file);
    return frame ? `${this.file}:${frame.getLineNumber()}` : null;
  }

  text(error, frames) {
    let title;
    try {
      title = Error.prototype.toString.call(error);
    } catch {
      title = 'Error';
    }
    const shown = frames.filter((frame) => isShown(frame.getFileName()));
    return [title, ...shown].join('\n    at ');
  }
}

function isShown(file) {
  return typeof file === 'string' && !file.startsWith('node:') && !file.startsWith(__dirname);
}

module.exports = { Places };
