// functools.lru_cache(maxsize) of a function, and cache; what fails is not kept.
function pyCached(f, maxsize = 128) {
  const results = new PyDict();
  const cached = (...given) => {
    const isPlain = given.length === 1 && ["int", "str"].includes(pyTypeName(given[0]));
    const key = isPlain ? given[0] : PyTuple.from(given);
    let result = results.get(key);
    if (result === undefined) {
      result = f(...given) ?? null;
      if (typeof result?.then === "function") result.then(null, () => results.delete(key));
    } else {
      results.delete(key);
    }
    results.set(key, result);
    if (maxsize !== null && results.size > maxsize) results.delete(pyKeyList(results)[0]);
    return result;
  };
  return Object.assign(pyDescribedAs(f, cached), { cache_clear: () => results.clear() ?? null });
}
