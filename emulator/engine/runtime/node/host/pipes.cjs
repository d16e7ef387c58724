'use strict';
// The worker's ends of its pipes. Reads and writes wait: between two events, and while a request is answered, nothing
// else has a turn, so that no work of one event can run into another's.

const fs = require('fs');

const BLOCK = 1 << 16;
const NEWLINE = 10;

class Lines {
  constructor(descriptor) {
    this.descriptor = descriptor;
    this.block = Buffer.allocUnsafeSlow(BLOCK);
    this.from = 0;
    this.to = 0;
  }

  /** The next line as text, or null once the other side has closed. */
  next() {
    const parts = [];
    for (;;) {
      const end = this.block.indexOf(NEWLINE, this.from);
      if (end >= 0 && end < this.to) {
        const from = this.from;
        this.from = end + 1;
        if (!parts.length) return this.block.utf8Slice(from, end);
        return Buffer.concat([...parts, this.block.subarray(from, end)]).toString();
      }
      if (this.to > this.from) parts.push(Buffer.from(this.block.subarray(this.from, this.to)));
      this.from = 0;
      this.to = fs.readSync(this.descriptor, this.block, 0, BLOCK, null);
      if (this.to === 0) return null;
    }
  }
}

class Pipes {
  constructor(events, results, replies) {
    this.events = new Lines(events);
    this.replies = new Lines(replies);
    this.results = results;
    this.outgoing = Buffer.allocUnsafeSlow(BLOCK);
  }

  /** The line that answers a request which asked. */
  reply() {
    const line = this.replies.next();
    if (line === null) process.exit(0);
    return JSON.parse(line);
  }

  send(value) {
    const text = JSON.stringify(value);
    // No character takes more than three bytes.
    const line = text.length * 3 < BLOCK ? this.outgoing : Buffer.allocUnsafe(text.length * 3 + 1);
    const end = line.utf8Write(text, 0);
    line[end] = NEWLINE;
    for (let sent = 0; sent <= end; ) sent += fs.writeSync(this.results, line, sent, end + 1 - sent);
  }
}

module.exports = { Pipes };
