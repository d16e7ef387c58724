// frozenset(x).
function pyFrozenSet(x) {
  return pyTypeName(x) === "frozenset" ? x : new PyFrozenSet(x === undefined ? [] : pyUnordered(x));
}
