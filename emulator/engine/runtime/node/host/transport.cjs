'use strict';
// Takes the place of http.request and https.request: a request is told and answered here, and none leaves.

const http = require('http');
const https = require('https');
const { urlToHttpOptions } = require('url');
const { SOCKET, incoming } = require('./incoming.cjs');
const { PORTS, addressOf, headersOf, recordedBody, recordedHeaders } = require('./recorded.cjs');

/**
 * What an http.ClientRequest is to those who use one. `send({method, url, headers, body, timeout, where}, answered)` is
 * what happens to it; `answered` gets a reply, or a fault's name.
 */
class OutgoingRequest extends http.OutgoingMessage {
  constructor(options, transport, where) {
    super();
    this.transport = transport;
    this.where = where;
    this.method = String(options.method || 'GET').toUpperCase();
    this.protocol = options.protocol;
    this.host = options.hostname || options.host || 'localhost';
    this.path = options.path || '/';
    this.url = addressOf(options);
    this.chunks = [];
    this.timeout = null;
    this.aborted = false;
    for (const [name, value] of headersOf(options)) this.setHeader(name, value);
    if (options.timeout) this.setTimeout(options.timeout);
    process.nextTick(() => this.connect());
  }

  setTimeout(delay, listener) {
    if (listener) this.once('timeout', listener);
    this.timeout = Number(delay) || null;
    return this;
  }

  setNoDelay() {}

  setSocketKeepAlive() {}

  flushHeaders() {}

  write(chunk, encoding, callback) {
    const coding = typeof encoding === 'string' ? encoding : 'utf8';
    this.chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, coding) : chunk);
    const done = typeof encoding === 'function' ? encoding : callback;
    if (done) process.nextTick(done);
    return true;
  }

  end(chunk, encoding, callback) {
    if (typeof chunk === 'function') return this.end(null, null, chunk);
    if (typeof encoding === 'function') return this.end(chunk, null, encoding);
    if (this.writableEnded) return this;
    if (chunk !== undefined && chunk !== null) this.write(chunk, encoding);
    this.finished = true;
    if (callback) this.once('finish', callback);
    if (!this.aborted) this.go();
    process.nextTick(() => this.emit('finish'));
    return this;
  }

  abort() {
    this.destroy();
  }

  destroy(error) {
    if (this.destroyed) return this;
    this.aborted = true;
    this.destroyed = true;
    if (error) process.nextTick(() => this.emit('error', error));
    process.nextTick(() => this.emit('close'));
    return this;
  }

  /** As when the connection stands: whoever limits the time begins to count here, and shows its limit. */
  connect() {
    if (this.socket) return;
    this.socket = SOCKET;
    const limit = this.transport.limitSetBy(() =>
      this.transport.within(this, () => this.emit('socket', SOCKET)),
    );
    this.limit = limit ?? this.timeout;
    if (limit !== null || !this.timeout) return;
    this.transport.later(() => this.aborted || this.replied || this.emit('timeout'), this.timeout);
  }

  go() {
    this.connect();
    const told = {
      method: this.method,
      url: this.url,
      headers: recordedHeaders(this.getRawHeaderNames().map((name) => [name, this.getHeader(name)])),
      body: this.chunks.length ? recordedBody(Buffer.concat(this.chunks)) : null,
      timeout: this.limit ? this.limit / 1000 : null,
      where: this.where,
    };
    this.transport.send(told, (reply, fault) => {
      if (this.aborted) return;
      this.replied = true;
      this.transport.within(this, () => (fault ? this.fail(fault) : this.emit('response', incoming(reply, this))));
    });
  }

  fail(fault) {
    const host = this.url.split('/')[2];
    const address = /:\d+$/.test(host) ? host : `${host}:${PORTS[this.protocol] ?? PORTS['https:']}`;
    const refused = fault === 'refused';
    const error = new Error(refused ? `connect ECONNREFUSED ${address}` : 'socket hang up');
    error.code = refused ? 'ECONNREFUSED' : 'ECONNRESET';
    error.errno = error.code;
    this.transport.made(error);
    if (refused) error.syscall = 'connect';
    this.emit('error', error);
  }
}

/** Install the transport for every client in this process. */
function install(transport) {
  for (const [client, protocol] of [[http, 'http:'], [https, 'https:']]) {
    client.request = (...given) => {
      const { options, listener } = called(given, protocol);
      const request = new OutgoingRequest(options, transport, transport.where());
      if (listener) request.once('response', listener);
      return request;
    };
    client.get = (...given) => {
      const request = client.request(...given);
      request.end();
      return request;
    };
  }
}

function called(given, protocol) {
  const listener = typeof given[given.length - 1] === 'function' ? given.pop() : null;
  const [first, second] = given;
  const isAddress = typeof first === 'string' || first instanceof URL;
  const address = isAddress ? urlToHttpOptions(new URL(first)) : {};
  return { options: { protocol, ...address, ...(isAddress ? second : first) }, listener };
}

module.exports = { install };
