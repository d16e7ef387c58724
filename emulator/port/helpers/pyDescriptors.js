// Lets attributes of a class that are descriptors do for its objects what their __get__ and __set__ say.
function pyDescriptors(type, ...names) {
  for (const name of names) {
    const held = type[name];
    if (typeof held?.__set_name__ === "function") held.__set_name__(type, name);
    if (typeof held?.__get__ !== "function" && typeof held?.__set__ !== "function") continue;
    const plain = function (value) {
      Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
    };
    const get = function () {
      return typeof held.__get__ === "function" ? held.__get__(this, type) : held;
    };
    const set = function (value) {
      held.__set__(this, value);
    };
    if (typeof held.__delete__ === "function") {
      const value = function () {
        held.__delete__(this);
      };
      Object.defineProperty(type.prototype, `${name}$deleter`, { value, configurable: true });
    }
    Object.defineProperty(type.prototype, name, { get, set: held.__set__ ? set : plain, configurable: true });
    if (typeof held.__get__ === "function") {
      Object.defineProperty(type, name, { get: () => held.__get__(null, type), configurable: true });
    }
  }
}
