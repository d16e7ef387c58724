'use strict';
// Refuses every way out but the recorded one. It is a guard against accidents, not a security boundary.

const WAYS = [
  ['net', ['connect', 'createConnection', 'createServer']],
  ['tls', ['connect', 'createServer']],
  ['dgram', ['createSocket']],
  ['dns', ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse']],
  ['http', ['createServer']],
  ['https', ['createServer']],
  ['http2', ['connect', 'createServer', 'createSecureServer']],
];
const NETWORK = 'is refused: nothing leaves this machine, and only fetch and https are recorded; send with fetch';

/** Put a refusal in place of every way; `report` keeps a sentence and returns it with the handler's line. */
function guard(report) {
  const refusal = (what, why) =>
    function refused() {
      throw new Error(report(`${what} ${why}`));
    };
  for (const [name, functions] of WAYS) {
    for (const each of functions) require(name)[each] = refusal(`${name}.${each}`, NETWORK);
  }
  require('net').Socket.prototype.connect = refusal('net.Socket.connect', NETWORK);
  require('dns').promises.lookup = refusal('dns.lookup', NETWORK);
  globalThis.fetch = refusal("Node's own fetch", NETWORK);
  globalThis.WebSocket = undefined;
}

module.exports = { guard };
