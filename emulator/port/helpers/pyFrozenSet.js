// frozenset(x).
function pyFrozenSet(x = undefined) {
  return pyTypeName(x) === "frozenset" ? x : new PyFrozenSet(x === undefined ? [] : pyUnordered(x));
}
