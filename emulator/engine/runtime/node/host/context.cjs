'use strict';
// The context in which one function runs: a realm of its own with what Segment's runtime offers.

const fs = require('fs');
const path = require('path');
const vm = require('vm');
const util = require('util');
const { consoleFor } = require('./output.cjs');
const { cryptoWith } = require('./chance.cjs');
const { Clock } = require('./clock.cjs');
const { copied, isQuiet, watch } = require('./lingering.cjs');
const { Packages } = require('./packages.cjs');
const { exposePackages } = require('./exposed.cjs');
const { processFor } = require('./package_process.cjs');
const { ShortRoad } = require('./short_road.cjs');

const INTRINSICS = [
  ...['Object', 'Function', 'Array', 'Promise', 'RegExp', 'Date', 'Map', 'Set', 'ArrayBuffer', 'Uint8Array'],
  ...['Error', 'TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'EvalError', 'URIError', 'AggregateError'],
];
const INSIDE = fs.readFileSync(path.join(__dirname, 'inside.cjs'), 'utf8');

/** Make a context; `world` is the execution, which has clock, chance, current run and settings for packages. */
function makeContext(world) {
  // Its global is an ordinary one from Node 20.18 on: through that of an older Node each look-up costs 100 ns.
  const context = vm.createContext(vm.constants?.DONT_CONTEXTIFY ?? {}, { name: 'function' });
  const global = vm.runInContext('this', context);
  const { clock, chance } = world;
  const lingers = () => {
    world.lingers = true;
  };
  watch(global, ['Atomics', 'WebAssembly'], lingers);
  const shared = {
    intrinsicNames: INTRINSICS,
    intrinsics: Object.fromEntries(INTRINSICS.map((name) => [name, globalThis[name]])),
    now: () => clock.now(),
    schedule: (work, delay, repeats) => clock.schedule(work, Clock.delay(delay), repeats),
    refresh: (number) => clock.refresh(number),
    cancel: (number) => clock.cancel(number),
    random: () => chance.number(),
    told: (value) => util.inspect(value),
    made: (error) => world.places.made(error),
    looksLikeSeconds: (ttl) => world.looksLikeSeconds(ttl),
    sendsNothing: (name) => world.sendsNothing(name),
    console: consoleFor(() => world.run.log, () => clock.now()),
    // Copies, so that what a handler changes in them is gone with its context.
    crypto: copied('crypto', cryptoWith(chance, (what) => world.notRepeated(what)), lingers),
    zlib: copied('zlib', require('zlib'), lingers),
    ...{ Buffer, URL, URLSearchParams, https: { ...require('https') } },
  };
  const inside = vm.compileFunction(INSIDE, ['host'], {
    parsingContext: context,
    filename: path.join(__dirname, 'inside.cjs'),
  })(shared);
  const packages = new Packages(context, global, world.packages, forPackages(world, shared, global, lingers));
  exposePackages(global, inside.define, packages);
  world.road = new ShortRoad(global.fetch, global, world);
  inside.define('fetch', world.road.entry);
  return { context, global, ...inside };
}

/** What code of packages may use beyond a handler's globals. */
function forPackages(world, shared, global, lingers) {
  const builtins = { crypto: shared.crypto, zlib: shared.zlib };
  const later = (work, ...given) => {
    lingers();
    return setImmediate(work, ...given);
  };
  return {
    builtin(name) {
      if (!isQuiet(name)) lingers();
      const own = name.replace(/^node:/, '');
      if (own === 'child_process') builtins[own] ??= noProcesses(world);
      return builtins[own] ?? require(name);
    },
    globals: {
      process: processFor(() => world.clock.now(), () => world.run.log),
      setTimeout: (work, delay, ...given) => {
        world.limitSeen = delay;
        const { cause } = world.places;
        return global.setTimeout(() => world.places.because(cause, () => work(...given)), delay);
      },
      ...{ setImmediate: later, clearImmediate, queueMicrotask, TextEncoder, TextDecoder, AbortController },
      structuredClone,
      ...{ Buffer, clearTimeout: global.clearTimeout },
      // Packages take whoever has a `window` for a browser.
      window: undefined,
    },
  };
}

/** Node's child_process, for packages: some try a process and do without it, so that a refusal is only a note. */
function noProcesses(world) {
  const refused = (name) => () => {
    world.run.note(`a package tried child_process.${name}: a Segment function cannot start a process`);
    throw new Error(`child_process.${name} is refused: a Segment function cannot start a process`);
  };
  const names = Object.entries(require('child_process')).filter(([, value]) => typeof value === 'function');
  return Object.fromEntries(names.map(([name]) => [name, refused(name)]));
}

module.exports = { makeContext };
