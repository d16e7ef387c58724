// The base of a handler's own classes below set; what is made of one is a plain set.
class PyOwnSet extends PySet {
  static pyName = "set";
  constructor(...given) {
    return pyConstructed(new.target, given);
  }
  static __new__(type) {
    return Reflect.construct(PySet, [], type);
  }
  static pyOf(items) {
    return new PySet(items);
  }
  __init__(items = []) {
    this.clear();
    for (const item of pyUnordered(items)) this.add(item);
  }
}
