// itertools.groupby(x, key): each key with an iterator of its items, which ends when the next key is asked for.
function pyGroupby(x, key = null) {
  const items = pyIter(x)[Symbol.iterator]();
  let now;
  const advance = () => {
    const { done, value } = items.next();
    now = done ? undefined : { value, key: key === null ? value : pyCalled(key, value) };
  };
  let current;
  function* group(mine) {
    while (current === mine && now !== undefined && pySame(now.key, mine.key)) {
      yield now.value;
      advance();
    }
  }
  function* groups() {
    advance();
    while (now !== undefined) {
      const mine = { key: now.key };
      current = mine;
      yield pyTuple(mine.key, group(mine));
      while (now !== undefined && pySame(now.key, mine.key)) advance();
    }
  }
  return groups();
}
