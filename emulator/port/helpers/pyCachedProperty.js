// functools.cached_property: what the getter gave first is an attribute of the object from then on.
function pyCachedProperty(type, name) {
  const { get } = Object.getOwnPropertyDescriptor(type.prototype, name);
  const kept = function () {
    const value = get.call(this) ?? null;
    Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
    return value;
  };
  const set = function (value) {
    Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
  };
  Object.defineProperty(type.prototype, name, { get: kept, set, configurable: true });
}
