// itertools.count(start, step).
function pyCountFrom(start = 0, step = 1) {
  if (pyNumberOf(start) === null || pyNumberOf(step) === null) throw pyError("TypeError", "a number is required");
  function* counted() {
    for (let value = start; ; value = pyAdd(value, step)) yield value;
  }
  return counted();
}
