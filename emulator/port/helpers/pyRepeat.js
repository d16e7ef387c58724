// itertools.repeat(x, times).
function pyRepeat(x, times = undefined) {
  const count = times === undefined ? Infinity : pyIndexOf(times);
  function* repeated() {
    for (let index = 0; index < count; index += 1) yield x;
  }
  return repeated();
}
