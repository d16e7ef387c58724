// The pairs that dict(x) and d.update(x) take: those of a mapping, or what an iterable has as pairs.
function* pyPairs(x) {
  if (pyIsDict(x) && typeof x.pyIter !== "function") {
    for (const key of pyKeyList(x)) yield [key, pyLookup(x, key)];
    return;
  }
  if (pyIsDict(x)) {
    for (const key of pyIter(pyMethod(x, "keys", { dict: pyKeyList }))) yield [key, pyGetItem(x, key)];
    return;
  }
  if (pyHasKeys(x)) {
    for (const key of pyIter(x.keys())) yield [key, x.pyGetItem(key)];
    return;
  }
  let index = 0;
  for (const pair of pyIter(x)) {
    const items = Array.from(pyIter(pair, `cannot convert dictionary update sequence element #${index} to a sequence`));
    const which = `dictionary update sequence element #${index}`;
    if (items.length !== 2) throw pyError("ValueError", `${which} has length ${items.length}; 2 is required`);
    yield items;
    index += 1;
  }
}
