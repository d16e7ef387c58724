// sum(x, start).
function pySum(x, start = 0) {
  const how = { str: "''.join(seq)", bytes: "b''.join(seq)" }[pyTypeName(start)];
  const what = { str: "strings", bytes: "bytes" }[pyTypeName(start)];
  if (how) throw pyError("TypeError", `sum() can't sum ${what} [use ${how} instead]`);
  const items = pyUnordered(x);
  if (x instanceof Set && items.filter((item) => pyTypeName(item) === "float").length > 2) {
    throw pyError("TypeError", "the order of a set is not Python's, and a sum of floats depends on it");
  }
  return items.reduce((sum, item) => pyAdd(sum, item), start);
}
