// The value that a dict has for a key, undefined when it has none; what can be no key is Python's TypeError.
function pyLookup(dict, k) {
  if (dict instanceof Map) return dict.get(k);
  if (typeof k === "string") return Object.hasOwn(dict, k) ? dict[k] ?? null : undefined;
  if (k?.pyAsText !== undefined) return pyLookup(dict, k.pyAsText);
  pyHash(k);
  return undefined;
}
