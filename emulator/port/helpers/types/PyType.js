// type, for a metaclass: what it makes of a class that JavaScript has made, with what its code says of the body.
class PyType {
  static making = [];
  static plainly = null;
  static [Symbol.hasInstance](x) {
    return typeof x === "function" && x.pyMeta !== undefined && (x.pyMeta === this || this.isPrototypeOf(x.pyMeta));
  }
  constructor() {
    throw pyError("NotImplementedError", "a metaclass that is called");
  }
  static __new__(meta, name, bases, fields) {
    const { type, body, above, tell } = PyType.making.at(-1) ?? {};
    const isSame = type !== undefined && name === pyGetAttr(type, "__name__") && pyEqual(bases, above);
    if (!isSame) throw pyError("NotImplementedError", "a metaclass that makes a class of another name or other bases");
    pySetBody(type, body, fields);
    tell();
    return type;
  }
  __init__() {
    return null;
  }
}
