// The keys of a dict for a loop, which must not change its size; `of` makes what the loop sees.
function pyDictIter(dict, of = (key) => key) {
  const changed = (what) => pyError("RuntimeError", `dictionary ${what} during iteration`);
  const keys = pyKeyList(dict);
  const count = () => (dict instanceof Map ? dict.size : Object.keys(dict).length);
  const size = keys.length;
  function* steps() {
    let given = 0;
    for (const key of keys) {
      // The keys of a large dict are counted now and then only.
      if ((size < 2048 || given % (size >> 11) === 0) && count() !== size) throw changed("changed size");
      if (pyLookup(dict, key) === undefined) continue;
      given += 1;
      yield of(key);
    }
    if (count() !== size) throw changed("changed size");
    for (const key of pyKeyList(dict).filter((each) => !keys.includes(each))) {
      given += 1;
      if (given > size) throw changed("keys changed");
      yield of(key);
    }
  }
  return steps();
}
