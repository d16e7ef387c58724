// functools.lru_cache(maxsize) of a function, and cache; what fails is not kept.
function pyCached(f, maxsize = 128) {
  const results = new PyDict();
  let [hits, misses] = [0, 0];
  const cached = (...given) => {
    const isPlain = given.length === 1 && ["int", "str"].includes(pyTypeName(given[0]));
    const key = isPlain ? given[0] : PyTuple.from(given);
    let result = results.get(key);
    if (result === undefined) {
      misses += 1;
      result = f(...given) ?? null;
      if (typeof result?.then === "function") result.then(null, () => results.delete(key));
    } else {
      hits += 1;
      results.delete(key);
    }
    results.set(key, result);
    if (maxsize !== null && results.size > maxsize) results.delete(pyKeyList(results)[0]);
    return result;
  };
  return Object.assign(pyNamed(f.name, pyDescribedAs(f, cached)), {
    cache_clear: () => {
      [hits, misses] = [0, 0];
      return results.clear() ?? null;
    },
    cache_info: () => PyCacheInfo.of(hits, misses, maxsize, results.size),
    __wrapped__: f,
  });
}
