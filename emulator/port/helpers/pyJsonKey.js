// A key of a dict as JSON has it.
function pyJsonKey(key) {
  if (typeof key === "string") return key;
  if (key?.pyAsText !== undefined) return key.pyAsText;
  if (key === null || typeof key === "boolean") return String(key);
  if (pyNumberOf(key) !== null) return pyNumberText(key);
  throw pyError("TypeError", `keys must be str, int, float, bool or None, not ${pyTypeName(key)}`);
}
