// functools.cached_property: what the getter gave first is an attribute of the object from then on.
function pyCachedProperty(type, name) {
  const { get } = Object.getOwnPropertyDescriptor(type.prototype, name);
  const keep = function (value) {
    Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
    return value;
  };
  const kept = function () {
    const value = get.call(this) ?? null;
    // One that sends requests gives a promise; an error is not kept.
    return value instanceof Promise ? value.then((done) => keep.call(this, done ?? null)) : keep.call(this, value);
  };
  Object.defineProperty(type.prototype, name, { get: kept, set: keep, configurable: true });
}
