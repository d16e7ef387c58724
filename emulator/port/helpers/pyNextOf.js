// x.__next__ of an iterator, which is not called yet.
function pyNextOf(x) {
  if (typeof x?.pyNext !== "function" && typeof x?.next !== "function") throw pyNoAttribute(x, "__next__");
  return () => pyNext(x);
}
