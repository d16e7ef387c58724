// property(getter, setter) of a class; both are methods.
function pyProperty(type, name, getter, setter = undefined) {
  const get = function () {
    return getter.call(this) ?? null;
  };
  const set = setter && function (value) {
    setter.call(this, value);
  };
  Object.defineProperty(type.prototype, name, { get, set, configurable: true });
}
