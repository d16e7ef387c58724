// What `make` gives, made once for these keys: a function of a library is the same one wherever it is named.
function pyOnce(keys, make) {
  let held = (pyOnce.held ??= new Map());
  for (const key of keys) {
    if (!held.has(key)) held.set(key, new Map());
    held = held.get(key);
  }
  return (held.made ??= make());
}
