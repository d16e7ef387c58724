// The items of anything that can be looped over, a set too: for what does not show their order.
function pyUnordered(x) {
  return x instanceof Set ? Array.from(x) : Array.isArray(x) ? x : Array.from(pyIter(x));
}
