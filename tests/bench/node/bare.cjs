'use strict';
// The bare loop that `make bench` compares with: the same handler.js, the same node-fetch, replies from memory; no
// clock, no checks, no isolation. Arguments: handler.js, node_modules, a file of events. Prints µs per event.

const fs = require('fs');
const https = require('https');
const path = require('path');
const { Readable, Writable } = require('stream');

const [handler, modules, capture] = process.argv.slice(2);
let requests = 0;

https.request = (options) => {
  const chunks = [];
  const request = new Writable({
    write(chunk, encoding, done) {
      chunks.push(chunk);
      done();
    },
    final(done) {
      requests += 1;
      JSON.parse(Buffer.concat(chunks).toString());
      const response = Readable.from([Buffer.from('{}')]);
      const headers = { 'content-type': 'application/json' };
      Object.assign(response, { statusCode: 200, statusMessage: 'OK', headers });
      request.emit('socket', {});
      request.emit('response', response);
      done();
    },
  });
  request.options = options;
  request.abort = () => {};
  return request;
};

const names = ['onIdentify', 'onTrack', 'onGroup', 'onScreen'];
const errors = ['RetryError', 'InvalidEventPayload', 'EventNotSupported'];
const classes = errors.map((name) => ({ [name]: class extends Error {} })[name]);
const given = [require(path.join(modules, 'node-fetch')), ...classes];
const load = new Function('fetch', ...errors, ...names, `${fs.readFileSync(handler, 'utf8')}\nreturn { ${names} }`);
const handlers = load(...given);

async function main() {
  const settings = { apiKey: 'bench-api-key' };
  const lines = fs.readFileSync(capture, 'utf8').split('\n').filter(Boolean);
  const counts = {};
  for (const line of lines) {
    const event = JSON.parse(line);
    let outcome = 'delivered';
    try {
      await handlers[`on${event.type[0].toUpperCase()}${event.type.slice(1)}`](event, { ...settings });
    } catch (error) {
      outcome = error.constructor.name;
    }
    counts[outcome] = (counts[outcome] || 0) + 1;
  }
  process.stdout.write(`${JSON.stringify({ ...counts, requests })}\n`);
}

main();
