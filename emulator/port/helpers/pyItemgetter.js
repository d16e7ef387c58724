// operator.itemgetter(*keys).
function pyItemgetter(...keys) {
  return (x) => (keys.length === 1 ? pyGetItem(x, keys[0]) : PyTuple.from(keys, (key) => pyGetItem(x, key)));
}
