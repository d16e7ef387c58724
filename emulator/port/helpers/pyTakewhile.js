// itertools.takewhile(f, x).
function pyTakewhile(f, x) {
  const items = pyIter(x);
  function* taken() {
    for (const item of items) {
      if (!pyTruthy(pyCalled(f, item))) return;
      yield item;
    }
  }
  return taken();
}
