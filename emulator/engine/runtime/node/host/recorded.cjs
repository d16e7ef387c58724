'use strict';
// What a request of an http client is recorded as: address, headers and body as they would be on the wire.

const { isUtf8 } = require('buffer');

// What node-fetch and Node add by themselves; a value that differs is the handler's.
const DEFAULTS = {
  accept: '*/*',
  'accept-encoding': 'gzip,deflate',
  connection: 'close',
  'user-agent': 'node-fetch/1.0 (+https://github.com/bitinn/node-fetch)',
};
const PORTS = { 'http:': '80', 'https:': '443' };

function addressOf(options) {
  const protocol = options.protocol || 'https:';
  const host = options.hostname || options.host || 'localhost';
  const shown = host.includes(':') && !host.startsWith('[') && options.hostname ? `[${host}]` : host;
  // The port of an address that was written with one stays as it was written.
  const isSaid = options.href || String(options.port) !== PORTS[protocol];
  const port = options.port && options.hostname && isSaid ? `:${options.port}` : '';
  return `${protocol}//${shown}${port}${options.path || '/'}${options.hash || ''}`;
}

function* headersOf(options) {
  const headers = options.headers || {};
  if (Array.isArray(headers)) {
    for (let at = 0; at + 1 < headers.length; at += 2) yield [headers[at], headers[at + 1]];
  } else yield* Object.entries(headers);
  if (options.auth && !Object.keys(headers).some((name) => name.toLowerCase() === 'authorization')) {
    yield ['Authorization', `Basic ${Buffer.from(options.auth).toString('base64')}`];
  }
}

function recordedHeaders(entries) {
  const recorded = new Map();
  for (const [name, value] of entries) {
    const text = Array.isArray(value) ? value.join(', ') : String(value);
    const lower = name.toLowerCase();
    if (lower !== 'content-length' && DEFAULTS[lower] !== text) recorded.set(name, text);
  }
  // An assignment to a header called __proto__ would be lost.
  return Object.fromEntries(recorded);
}

function recordedBody(bytes) {
  if (isUtf8(bytes)) return bytes.toString();
  return `data:application/octet-stream;base64,${bytes.toString('base64')}`;
}

module.exports = { PORTS, addressOf, headersOf, recordedBody, recordedHeaders };
