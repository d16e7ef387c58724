// bisect.insort_right(x, item, low, high, key).
function pyInsortRight(x, item, low = 0, high = null, key = null) {
  const sought = key === null ? item : pyCalled(key, item);
  return pyInsert(x, pyBisectRight(x, sought, low, high, key), item);
}
