// Puts into a new dict what dict(x, **keywords) would have.
function pyFillDict(dict, keywords, given) {
  if (given.length > 1) throw pyError("TypeError", `dict expected at most 1 argument, got ${given.length}`);
  const pairs = given.length === 0 || given[0] === undefined ? [] : pyPairs(given[0]);
  for (const [key, value] of pairs) pyStoreKey(dict, key, value);
  for (const [key, value] of pyPairs(keywords)) dict.set(key, value);
}
