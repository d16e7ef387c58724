'use strict';
// What a handler logs, kept for its delivery up to Segment's limit; as the python runtime keeps it.

const { Console } = require('console');

const LIMIT = 4096;
// Kept beyond the limit: what is shown is cut only once secrets are replaced, so none is cut in two.
const SPARE = 8192;

class Log {
  constructor() {
    this.kept = [];
    this.size = 0;
  }

  write(text) {
    const bytes = Buffer.from(text);
    const room = LIMIT + SPARE - this.size;
    if (room > 0) this.kept.push(bytes.subarray(0, room));
    this.size += bytes.length;
  }

  lines() {
    if (!this.size) return [];
    // A character that the end cuts in two is left out.
    const text = new TextDecoder().decode(Buffer.concat(this.kept), { stream: true });
    const lines = text.split(/\r\n|\n|\r/);
    if (lines[lines.length - 1] === '') lines.pop();
    return lines;
  }

  notes() {
    if (this.size <= LIMIT) return [];
    const size = this.size.toLocaleString('en-US');
    return [`${size} bytes of output: Segment shows the first 4 KB, and so does this delivery`];
  }
}

/** Return a console whose text goes to the log that `log` returns at that moment, its stopwatches on `now` (ms). */
function consoleFor(log, now) {
  const deaf = { on() {}, once() {}, removeListener() {}, listenerCount: () => 0 };
  const stream = { write: (text) => log().write(text), ...deaf };
  const console = new Console({ stdout: stream, stderr: stream, colorMode: false });
  const begun = new Map();
  const told = (label, ...more) => {
    if (begun.has(label)) console.log(`${label}: ${now() - begun.get(label)}ms`, ...more);
  };
  console.time = (label = 'default') => void begun.set(`${label}`, now());
  console.timeLog = (label = 'default', ...more) => told(`${label}`, ...more);
  console.timeEnd = (label = 'default') => {
    told(`${label}`);
    begun.delete(`${label}`);
  };
  return console;
}

module.exports = { Log, consoleFor };
