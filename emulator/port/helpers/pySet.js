// set(x).
function pySet(x = undefined) {
  return new PySet(x === undefined ? [] : pyUnordered(x));
}
