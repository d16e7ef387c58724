// bisect.insort_left(x, item, low, high, key).
function pyInsortLeft(x, item, low = 0, high = null, key = null) {
  const sought = key === null ? item : pyCalled(key, item);
  return pyInsert(x, pyBisectLeft(x, sought, low, high, key), item);
}
