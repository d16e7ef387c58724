// bisect.bisect_left(x, item, low, high, key).
function pyBisectLeft(x, item, low = 0, high = null, key = null) {
  return pyBisectRight(x, item, low, high, key, true);
}
