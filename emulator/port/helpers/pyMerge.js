// a | b of two dicts; undefined when one is no dict.
function pyMerge(a, b) {
  if (!pyIsDict(a) || !pyIsDict(b)) return undefined;
  const isOpen = b instanceof Map && !(a instanceof Map);
  const merged = isOpen ? new b.constructor(pyPairs(a)) : pyShallow(a);
  for (const [key, value] of pyPairs(b)) pySetKey(merged, key, value);
  return merged;
}
