// bisect.bisect_right(x, item, low, high, key).
function pyBisectRight(x, item, low = 0, high = null, key = null, isLeft = false) {
  if (low < 0) throw pyError("ValueError", "lo must be non-negative");
  let [from, to] = [Number(low), high === null ? pyLen(x) : Number(high)];
  while (from < to) {
    const middle = (from + to) >> 1;
    const each = key === null ? pyGetItem(x, middle) : pyCalled(key, pyGetItem(x, middle));
    const isBefore = isLeft ? pyCompare(each, item, "<") < 0 : !(pyCompare(item, each, "<") < 0);
    if (isBefore) from = middle + 1;
    else to = middle;
  }
  return from;
}
