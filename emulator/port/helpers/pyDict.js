// dict(x, **keywords): plain when it copies a plain one or has keywords only.
function pyDict(x = undefined, keywords = {}) {
  const copy = x === undefined ? {} : pyIsDict(x) && !(x instanceof Map) ? pyShallow(x) : new PyDict(pyPairs(x));
  for (const [key, value] of pyIsDict(keywords) ? pyPairs(keywords) : Object.entries(keywords)) {
    pySetKey(copy, key, value);
  }
  return copy;
}
