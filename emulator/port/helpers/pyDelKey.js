// Takes a key that is there out of a dict, and gives its value.
function pyDelKey(d, k) {
  const value = pyLookup(d, k);
  if (d instanceof Map) {
    d.delete(k);
    return value;
  }
  delete d[k];
  const order = d[Symbol.for("py.order")];
  if (order) order.splice(order.indexOf(k), 1);
  return value;
}
