'use strict';
// The response of a plain call: node-fetch's own, its body at hand. The stream that a body is elsewhere is made when
// somebody looks at it; text, json and buffer come without it, as late as they come out of a stream.

const { PassThrough } = require('stream');

const INSPECTED = Symbol.for('nodejs.util.inspect.custom');

/** Return the class of such responses: a Response of node-fetch, told from one only by its prototype. */
function plainResponseClass({ Response, Promise }, global, spend) {
  const [BODY] = Object.getOwnPropertySymbols(new Response(''));

  /** What the body comes to: as from a stream, in the second tick. */
  function read(response) {
    const internals = response[BODY];
    internals.disturbed = true;
    // node-fetch sets a timer for it.
    if (response.timeout) spend();
    return new Promise((resolve) => {
      const end = () => {
        internals.ended = true;
        resolve(internals.body);
      };
      process.nextTick(() => process.nextTick(end));
    });
  }

  /** Make a response what it is after the full road. */
  function whole(response) {
    const { body, disturbed, ended } = response[BODY];
    const stream = new PassThrough();
    stream.end(ended ? undefined : body);
    if (ended) stream.destroy();
    else if (disturbed) stream.resume();
    Object.setPrototypeOf(response, Response.prototype);
    response[BODY] = new Response(stream, { url: response.url })[BODY];
    response[BODY].disturbed = disturbed;
    return response;
  }

  class PlainResponse extends Response {
    get body() {
      return whole(this).body;
    }

    buffer() {
      return this.bodyUsed ? super.buffer() : read(this);
    }

    text() {
      return this.bodyUsed ? super.text() : read(this).then((bytes) => bytes.toString());
    }

    json() {
      if (this.bodyUsed) return super.json();
      let value;
      try {
        value = global.JSON.parse(this[BODY].body.toString());
      } catch {
        return whole(this).json();
      }
      return read(this).then(() => value);
    }

    [INSPECTED](depth, options, inspect) {
      return inspect(whole(this), options);
    }
  }
  for (const name of ['arrayBuffer', 'blob', 'clone', 'textConverted']) {
    PlainResponse.prototype[name] = function (...given) {
      return whole(this)[name](...given);
    };
  }
  // Even its constructor is node-fetch's, and what shows in a loop.
  delete PlainResponse.prototype.constructor;
  for (const name of Object.getOwnPropertyNames(PlainResponse.prototype)) {
    const { enumerable } = Object.getOwnPropertyDescriptor(Response.prototype, name);
    Object.defineProperty(PlainResponse.prototype, name, { enumerable });
  }
  return PlainResponse;
}

module.exports = { plainResponseClass };
