'use strict';
// Refuses every way out but the recorded one. It is a guard against accidents, not a security boundary.

const WAYS = [
  ['net', ['connect', 'createConnection', 'createServer']],
  ['net', ['connect'], 'Socket'],
  ['net', ['listen'], 'Server'],
  ['tls', ['connect', 'createServer']],
  ['dgram', ['createSocket']],
  ['dgram', ['bind', 'connect', 'send'], 'Socket'],
  ['http', ['createServer']],
  ['https', ['createServer']],
  ['http2', ['connect', 'createServer', 'createSecureServer']],
];
const ASKS_A_RESOLVER = /^(lookup|resolve|reverse)/;
const NETWORK = 'is refused: nothing leaves this machine, and only fetch and https are recorded; send with fetch';

/** Put a refusal in place of every way; `report` keeps a sentence and returns it with the handler's line. */
function guard(report) {
  const refusal = (what) =>
    function refused() {
      throw new Error(report(`${what} ${NETWORK}`));
    };
  for (const [name, functions, kind] of WAYS) {
    const [holder, path] = kind ? [require(name)[kind].prototype, `${name}.${kind}`] : [require(name), name];
    for (const each of functions) holder[each] = refusal(`${path}.${each}`);
  }
  const dns = require('dns');
  for (const holder of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
    for (const each of Object.keys(holder).filter((name) => ASKS_A_RESOLVER.test(name))) {
      holder[each] = refusal(`dns.${each}`);
    }
  }
  globalThis.fetch = refusal("Node's own fetch");
  globalThis.WebSocket = undefined;
}

module.exports = { guard };
