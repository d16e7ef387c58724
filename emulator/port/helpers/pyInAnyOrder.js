// What a loop goes over whose order does not show: the items of a set too.
function pyInAnyOrder(x) {
  return x instanceof Set ? Array.from(x) : pyIter(x);
}
