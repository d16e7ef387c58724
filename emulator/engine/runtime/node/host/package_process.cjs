'use strict';
// The `process` that code of npm packages finds: a machine that is the same everywhere, on the virtual clock. Packages
// ask it what they run on, measure time by it and write to its streams; functions themselves have no `process`.

const { EventEmitter } = require('events');

const SECOND = 1000;
const MEMORY = { rss: 64e6, heapTotal: 32e6, heapUsed: 16e6, external: 1e6, arrayBuffers: 0 };

/** Return a `process` whose time is `now` (ms) and whose streams write to the log that `log` returns at that moment. */
function processFor(now, log) {
  const begun = now();
  const hrtime = ([seconds, nanoseconds] = [0, 0]) => {
    const difference = BigInt(Math.round(now() * 1e6)) - BigInt(seconds) * 1_000_000_000n - BigInt(nanoseconds);
    return [Number(difference / 1_000_000_000n), Number(difference % 1_000_000_000n)];
  };
  hrtime.bigint = () => BigInt(Math.round(now() * 1e6));
  const { version, versions, release, nextTick } = process;
  return Object.assign(new EventEmitter(), {
    ...{ version, versions, release, nextTick, hrtime, platform: 'linux', arch: 'x64', pid: 1, title: 'node' },
    ...{ env: {}, argv: [], execArgv: [], execPath: 'node', stdout: stream(log), stderr: stream(log) },
    ...{ cwd: () => '/', uptime: () => (now() - begun) / SECOND, memoryUsage: () => ({ ...MEMORY }), emitWarning() {} },
    [Symbol.toStringTag]: 'process',
  });
}

/** A stream that is written to and asked little else. */
function stream(log) {
  const write = (text, ...rest) => {
    log().write(text);
    const written = rest.find((each) => typeof each === 'function');
    if (written) process.nextTick(written);
    return true;
  };
  return Object.assign(new EventEmitter(), { write, end: write, isTTY: false, writable: true });
}

module.exports = { processFor };
