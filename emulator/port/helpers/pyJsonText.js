// A body as JSON; a number that is not finite is an error.
function pyJsonText(x) {
  const number = pyNumberOf(x);
  if (x == null || typeof x === "string" || typeof x === "boolean") return JSON.stringify(x ?? null);
  if (typeof number === "bigint") return String(number);
  if (number !== null) {
    if (Number.isFinite(number)) return JSON.stringify(number);
    throw pyError("InvalidJSONError", "Out of range float values are not JSON compliant");
  }
  if (Array.isArray(x)) return `[${Array.from(x, (item) => pyJsonText(item)).join(",")}]`;
  if (!pyIsDict(x)) throw pyError("TypeError", `Object of type ${pyTypeName(x)} is not JSON serializable`);
  const pairs = x instanceof Map ? Array.from(pyJsonPairs(x)) : Object.entries(x);
  return `{${pairs.map(([key, value]) => `${JSON.stringify(pyJsonKey(key))}:${pyJsonText(value)}`).join(",")}}`;
}
