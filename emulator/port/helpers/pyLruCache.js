// functools.lru_cache(f) and lru_cache(maxsize)(f), called.
function pyLruCache(maxsize = 128) {
  if (typeof maxsize === "function") return pyCached(maxsize);
  return (f) => pyCached(f, maxsize);
}
