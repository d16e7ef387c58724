// The base of a handler's own classes below tuple; what is made of one is a plain tuple or list.
class PyOwnTuple extends PyTuple {
  static pyName = "tuple";
  constructor(...given) {
    return pyConstructed(new.target, given);
  }
  static __new__(type, items = []) {
    const made = Reflect.construct(PyTuple, [], type);
    for (const item of pyIter(items)) made.push(item);
    return made;
  }
}
