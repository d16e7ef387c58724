// The base of a handler's own classes below frozenset; what is made of one is a plain frozenset.
class PyOwnFrozenSet extends PyFrozenSet {
  static pyName = "frozenset";
  constructor(...given) {
    return pyConstructed(new.target, given);
  }
  static __new__(type, items = []) {
    return Reflect.construct(PyFrozenSet, [pyUnordered(items)], type);
  }
  static pyOf(items) {
    return new PyFrozenSet(items);
  }
}
