// Runs functions of given sources, one JSON line in, one out; values travel as tests/emulator/port/helpers/values.py writes them.
"use strict";

const scopes = new Map();

function decoded(value) {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(decoded);
  if (value.number) return Number(value.number);
  if (value.set) return new Set(value.set.map(decoded));
  const dict = {};
  for (const [key, held] of value.dict) {
    Object.defineProperty(dict, key, { value: decoded(held), writable: true, enumerable: true, configurable: true });
  }
  return dict;
}

function encoded(value) {
  if (value === undefined || typeof value === "function") return { [typeof value]: true };
  if (typeof value === "number" && !Number.isFinite(value)) return { number: String(value) };
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return Array.from(value, encoded);
  if (value instanceof Error) return { error: [value.name, value.message] };
  if (value instanceof Set) return { set: Array.from(value, encoded) };
  return { dict: Object.entries(value).map(([key, held]) => [key, encoded(held)]) };
}

async function answer({ scope, source, code, given }) {
  if (source !== undefined) {
    // Sloppy mode, as the body of a function: so Segment loads a handler.
    scopes.set(scope, new Function(`${source}\nreturn (code) => eval(code);`)());
    return true;
  }
  const values = given.map(decoded);
  const outcome = {};
  try {
    outcome.value = encoded(await scopes.get(scope)(code)(...values));
  } catch (error) {
    outcome.error = [error.name, error.message];
  }
  return { ...outcome, given: values.map(encoded) };
}

require("readline")
  .createInterface({ input: process.stdin })
  .on("line", async (line) => process.stdout.write(JSON.stringify(await answer(JSON.parse(line))) + "\n"));
