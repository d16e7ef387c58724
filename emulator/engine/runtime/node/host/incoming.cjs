'use strict';
// A reply as Node's http client gives it.

const http = require('http');
const zlib = require('zlib');
const { Readable } = require('stream');

const CODERS = { gzip: zlib.gzipSync, 'x-gzip': zlib.gzipSync, deflate: zlib.deflateSync, br: zlib.brotliCompressSync };
const IS_LATIN = /;\s*charset=["' ]*(?:iso-?8859-1|latin-?1)["' ]*(?:;|$)/i;

// Enough of a net.Socket for those who ask a connection about itself.
const SOCKET = Object.freeze({
  ...{ setTimeout() {}, setKeepAlive() {}, setNoDelay() {}, ref() {}, unref() {}, on() {}, once() {} },
  ...{ removeListener() {}, removeAllListeners() {}, emit() {}, connecting: false, encrypted: true, authorized: true },
});

/** The http.IncomingMessage of a reply. */
function incoming(reply, request) {
  const message = new Readable({ read() {} });
  message.statusCode = reply.status;
  message.statusMessage = http.STATUS_CODES[reply.status] || '';
  message.httpVersion = '1.1';
  message.req = request;
  message.socket = message.connection = SOCKET;
  message.headers = {};
  message.rawHeaders = [];
  for (const [name, value] of Object.entries(reply.headers)) {
    const lower = name.toLowerCase();
    message.rawHeaders.push(name, value);
    message.headers[lower] = lower === 'set-cookie' ? [value] : value;
  }
  message.push(compressed(bytesOf(reply.body, message.headers['content-type']), message.headers['content-encoding']));
  message.push(null);
  return message;
}

/** A body in the charset of its header where that is ISO-8859-1, else in UTF-8; network/response.py does the same. */
function bytesOf(text, type = '') {
  const isLatin = IS_LATIN.test(type) && /^[\0-\xff]*$/.test(text);
  return Buffer.from(text, isLatin ? 'latin1' : 'utf8');
}

/** A rule's body is plain text; one that its headers call compressed has to be, for the client undoes that. */
function compressed(bytes, coding) {
  const coder = CODERS[coding];
  return coder ? coder(bytes) : bytes;
}

module.exports = { SOCKET, bytesOf, incoming };
