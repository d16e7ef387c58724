// functools.cache(f), called.
function pyCache(f) {
  return pyCached(f, null);
}
