// set(x).
function pySet(x) {
  return new PySet(x === undefined ? [] : pyUnordered(x));
}
