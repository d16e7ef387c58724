'use strict';
// A short road for plain calls of fetch: they send and get what node-fetch makes of them, without its streams and http.
// A call is plain when it has an address, a method, headers of texts, a text for a body and a time limit at most, and
// its reply comes at once, leads nowhere else and is small. All others take the full road, node-fetch itself; a
// property test holds both equal.

const http = require('http');
const Url = require('url');
const { bytesOf } = require('./incoming.cjs');
const { plainResponseClass } = require('./plain_response.cjs');
const { addressOf, recordedHeaders } = require('./recorded.cjs');

const PLAIN = new Set(['method', 'headers', 'body', 'timeout', 'redirect']);
// A longer body waits in the stream until it is read.
const LONGEST = 1 << 13;
const KEPT = 1024;
const NONE = Object.freeze({});

class ShortRoad {
  /** For node-fetch's `fetch` in a handler's realm, `global`; `world` is the execution. */
  constructor(fetch, global, world) {
    Object.assign(this, { fetch, world, Promise: fetch.Promise, plainObject: global.Object.prototype, held: null });
    this.addresses = new Map();
    this.headers = new Map();
    this.replies = new Map();
    this.last = {};
    this.Response = plainResponseClass(fetch, global, () => world.clock.count());
    const road = this;
    const { places } = world;
    function called(_, self, given) {
      const call = road.plain(...given);
      // Looked for at once: V8 goes through all that is under way in a function, and here that is little.
      return call ? road.take(call, given, places.here(called) || places.cause) : Reflect.apply(fetch, self, given);
    }
    /** What takes the place of `fetch`. */
    this.entry = new Proxy(fetch, { apply: called });
    fetch.default = this.entry;
  }

  /** Return what a plain call sends, or null for any other. */
  plain(url, options = NONE) {
    if (typeof url !== 'string' || !this.isPlain(options)) return null;
    if (this.world.isLoading() || this.fetch.Promise !== this.Promise) return null;
    const { method = 'GET', body = null, timeout = 0 } = options;
    const isPlain = typeof method === 'string' && timeout >= 0 && timeout < Infinity && typeof timeout === 'number';
    if (!isPlain || (body !== null && typeof body !== 'string')) return null;
    const name = method.toUpperCase() || 'GET';
    if (body !== null && (name === 'GET' || name === 'HEAD')) return null;
    const address = remembered(this.addresses, url, plainAddress);
    const headers = this.headersOf(options.headers ?? NONE, body !== null);
    return address && headers && { address, method: name, headers, body, timeout };
  }

  isPlain(options) {
    if (options === NONE) return true;
    if (typeof options !== 'object' || options === null) return false;
    if (Object.getPrototypeOf(options) !== this.plainObject) return false;
    for (const name in options) if (!PLAIN.has(name)) return false;
    return true;
  }

  headersOf(given, hasBody) {
    if (given !== NONE && Object.getPrototypeOf(given) !== this.plainObject) return null;
    for (const name in given) if (typeof given[name] !== 'string') return null;
    return remembered(this.headers, `${hasBody}${JSON.stringify(given)}`, () => this.sendable(given, hasBody));
  }

  /** What is recorded of headers that node-fetch takes; null for those that it refuses. */
  sendable(given, hasBody) {
    try {
      const headers = new this.fetch.Headers(given);
      if (headers.has('Host')) return null;
      if (hasBody && !headers.has('Content-Type')) headers.append('Content-Type', 'text/plain;charset=UTF-8');
      return recordedHeaders(Object.entries(headers.raw()));
    } catch {
      return null;
    }
  }

  /** Send a plain call, and return the promise of its response. */
  take(call, given, where) {
    const { address, method, headers, timeout } = call;
    const body = call.body === null ? null : call.body.toWellFormed();
    const told = { method, url: address.sent, headers, body, timeout: timeout ? timeout / 1000 : null, where };
    const answer = this.world.exchange(told);
    const reply = answer && this.plainReply(address.shown, timeout, ...answer);
    if (!reply) return this.goOn(given, answer);
    // node-fetch sets a timer for it.
    if (timeout) this.world.clock.count();
    const response = new this.Response(reply.body, reply.options);
    return new this.Promise((resolve) => process.nextTick(resolve, response));
  }

  /** Go on by the full road with what was answered already. */
  goOn(given, answer) {
    this.held = { answer };
    try {
      return Reflect.apply(this.fetch, undefined, given);
    } finally {
      this.held = null;
    }
  }

  /** Return what a plain response is made of, or null where node-fetch has more to do. */
  plainReply(url, timeout, status, headers, text, wait, fault) {
    if (fault || wait || text.length > LONGEST || this.fetch.isRedirect(status)) return null;
    if (this.last.headers !== headers) {
      this.last = { headers, plain: remembered(this.replies, JSON.stringify(headers), () => this.taken(headers)) };
    }
    const { plain } = this.last;
    if (!plain) return null;
    const options = { status, statusText: http.STATUS_CODES[status] || '', headers: plain, counter: 0, url, timeout };
    return { body: bytesOf(text, plain['content-type']), options };
  }

  taken(headers) {
    const plain = {};
    for (const [name, value] of Object.entries(headers)) plain[name.toLowerCase()] = value;
    if ('content-encoding' in plain) return null;
    try {
      new this.fetch.Headers(plain);
      return plain;
    } catch {
      return null;
    }
  }
}

function plainAddress(url) {
  let parsed;
  try {
    parsed = Url.parse(url);
  } catch {
    return null;
  }
  const isPlain = /^https?:$/.test(parsed.protocol) && parsed.hostname && !parsed.auth;
  return isPlain ? { sent: addressOf(parsed), shown: Url.format(parsed) } : null;
}

/** Return what `made` makes of a key, made anew only when it was forgotten. */
function remembered(kept, key, made) {
  let value = kept.get(key);
  if (value === undefined) {
    if (kept.size >= KEPT) kept.clear();
    value = made(key);
    kept.set(key, value);
  }
  return value;
}

module.exports = { ShortRoad };
