'use strict';
// What may begin work that only Node's own loop knows of: threads of crypto and zlib, files, other modules. An event of
// a function that looks at none of it has ended as soon as promises and timers have nothing left to do.

// Names of a module that begin nothing.
const QUIET = {
  crypto: /^(create|get|random|rng|prng|pseudoRandomBytes|timingSafeEqual|hash|constants|[A-Z])|Sync$/,
  zlib: /Sync$|^(constants|codes|crc32|[A-Z]+_\w+)$/,
};
const QUIET_MODULES = new Set([
  ...['assert', 'buffer', 'crypto', 'events', 'http', 'https', 'path', 'punycode', 'querystring', 'stream'],
  ...['string_decoder', 'url', 'util', 'zlib'],
]);

function isQuiet(module) {
  return QUIET_MODULES.has(module.replace(/^node:/, ''));
}

/** Return a copy of one of Node's modules; `seen` is called when a name is looked at that is not quiet. */
function copied(name, module, seen) {
  const own = Object.getOwnPropertyDescriptors(module);
  for (const each of Object.values(own)) each.configurable = true;
  const copy = Object.create(Object.prototype, own);
  watch(copy, Object.keys(copy).filter((each) => !QUIET[name].test(each)), seen);
  return copy;
}

/** Call `seen` whenever one of these names is looked at. */
function watch(holder, names, seen) {
  for (const name of names) {
    const value = holder[name];
    const set = (changed) => Object.defineProperty(holder, name, { value: changed, writable: true });
    const get = () => {
      seen();
      return value;
    };
    const { enumerable } = Object.getOwnPropertyDescriptor(holder, name);
    Object.defineProperty(holder, name, { get, set, enumerable, configurable: true });
  }
}

module.exports = { copied, isQuiet, watch };
