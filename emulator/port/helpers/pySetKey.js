// d[k] = v of a dict, also for the key that JavaScript would take for the prototype.
function pySetKey(d, k, v) {
  Object.defineProperty(d, k, { value: v, writable: true, enumerable: true, configurable: true });
}
