// itertools.dropwhile(f, x).
function pyDropwhile(f, x) {
  const items = pyIter(x);
  function* rest() {
    let isDropping = true;
    for (const item of items) {
      isDropping = isDropping && pyTruthy(pyCalled(f, item));
      if (!isDropping) yield item;
    }
  }
  return rest();
}
