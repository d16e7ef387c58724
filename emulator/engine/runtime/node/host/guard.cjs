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
  ['child_process', ['exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawn', 'spawnSync']],
];
const ASKS_A_RESOLVER = /^(lookup|resolve|reverse)/;
const NETWORK = 'is refused: nothing leaves this machine, and only fetch and https are recorded; send with fetch';

/** Put a refusal in place of every way; `report` keeps a sentence and returns it with the handler's line. */
function guard(report) {
  const refusal = (what, why) =>
    function refused() {
      throw new Error(report(`${what} ${why}`));
    };
  for (const [name, functions, kind] of WAYS) {
    const why = name === 'child_process' ? 'is refused: a Segment function can not start a process' : NETWORK;
    const [holder, path] = kind ? [require(name)[kind].prototype, `${name}.${kind}`] : [require(name), name];
    for (const each of functions) holder[each] = refusal(`${path}.${each}`, why);
  }
  const dns = require('dns');
  for (const holder of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
    for (const each of Object.keys(holder).filter((name) => ASKS_A_RESOLVER.test(name))) {
      holder[each] = refusal(`dns.${each}`, NETWORK);
    }
  }
  globalThis.fetch = refusal("Node's own fetch", NETWORK);
  globalThis.WebSocket = undefined;
}

module.exports = { guard };
