// Runs functions of given sources, one JSON line in, one out; values travel as tests/emulator/port/helpers/values.py writes them.
"use strict";
// What a handler surely finds at Segment, and the language; nothing else of Node's is there for a helper.
const { process } = globalThis;
const language = new Set(require("vm").runInNewContext("Object.getOwnPropertyNames(globalThis)"));
const given = ["Buffer", "URL", "URLSearchParams", "console", "setTimeout", "setInterval", "clearTimeout", "clearInterval"];
for (const name of Object.getOwnPropertyNames(globalThis)) {
  if (!language.has(name) && !given.includes(name)) delete globalThis[name];
}
Object.assign(globalThis, { crypto: require("crypto"), zlib: { zlib: require("zlib") } });

const path = require("path");

const runtime = path.join(__dirname, "../../../../emulator/engine/runtime/node/host/chance.cjs");
const { Chance, cryptoWith } = require(runtime);

// Lets a function draw what the emulator's runtime has it draw for this seed.
globalThis.drawing = (seed, work) => {
  const chance = new Chance();
  chance.begin(seed);
  Math.random = () => chance.number();
  Object.defineProperty(globalThis, "crypto", { value: cryptoWith(chance), configurable: true, writable: true });
  return work();
};

const scopes = new Map();

// How a kind of value is made in a scope, which has its own classes.
const makers = {
  number: (held) => Number(held),
  float: (held, run) => run("pyFloatOf")(Number(held)),
  int: (held) => BigInt(`0x${held.replace("-", "")}`) * (held[0] === "-" ? -1n : 1n),
  bytes: (held) => Buffer.from(held, "hex"),
  tuple: (held, run) => run("PyTuple").from(held, (each) => decoded(each, run)),
  set: (held, run) => new (run("PySet"))(held.map((each) => decoded(each, run))),
  frozenset: (held, run) => new (run("PyFrozenSet"))(held.map((each) => decoded(each, run))),
  map: (held, run) => new (run("PyDict"))(held.map((pair) => pair.map((each) => decoded(each, run)))),
  error: ([name, args], run) => run("pyErrorOf")(name, ...args.map((each) => decoded(each, run))),
  code: (held, run) => run(`(${held})`),
  dict: (held, run) => {
    const dict = {};
    for (const [key, each] of held) run("pySetKey")(dict, key, decoded(each, run));
    return dict;
  },
};

function decoded(value, run) {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((each) => decoded(each, run));
  const [[kind, held]] = Object.entries(value);
  return makers[kind](held, run);
}

function encoded(value) {
  if (value === undefined || typeof value === "function") return { [typeof value]: true };
  if (typeof value === "number" && !Number.isFinite(value)) return { number: String(value) };
  if (typeof value === "bigint") return { int: value.toString(16) };
  if (value === null || typeof value !== "object") return value;
  const type = Object.getPrototypeOf(value)?.constructor?.pyName;
  if (type === "float") return { float: Object.is(value.value, -0) ? "-0" : String(value.value) };
  if (Array.isArray(value)) return type ? { tuple: Array.from(value, encoded) } : Array.from(value, encoded);
  if (Buffer.isBuffer(value)) return { bytes: value.toString("hex") };
  if (value instanceof Error) return { error: [value.name, value.message] };
  if (value instanceof Set) return { [type ?? "set"]: Array.from(value, encoded) };
  if (value instanceof Map) return { map: Array.from(value, (pair) => pair.map(encoded)) };
  if (typeof value.next === "function") return { iterator: Array.from(value, encoded) };
  if (typeof value.pyRepr === "function") return { object: [type.split(".").at(-1), value.pyRepr()] };
  const keys = value[Symbol.for("py.order")] ?? Object.keys(value);
  return { dict: Array.from(keys, (key) => [key, encoded(value[key])]) };
}

async function answer({ scope, source, code, given }) {
  if (source !== undefined) {
    // Sloppy mode, as the body of a function: so Segment loads a handler.
    scopes.set(scope, new Function(`${source}\nreturn (code) => eval(code);`)());
    return true;
  }
  const run = scopes.get(scope);
  const values = given.map((each) => decoded(each, run));
  const outcome = {};
  try {
    outcome.value = encoded(await run(code)(...values));
  } catch (error) {
    outcome.error = [error.name, error.message];
  }
  return { ...outcome, given: values.map(encoded) };
}

require("readline")
  .createInterface({ input: process.stdin })
  .on("line", async (line) => process.stdout.write(JSON.stringify(await answer(JSON.parse(line))) + "\n"));
