// The base of a handler's own classes below list; its __init__ is list's, and what is made of it is a plain list.
class PyOwnList extends Array {
  static pyName = "list";
  static pyIsList = true;
  static get [Symbol.species]() {
    return Array;
  }
  constructor(...given) {
    super();
    this.__init__(...given);
  }
  static __new__(type) {
    return Reflect.construct(Array, [], type);
  }
  __init__(...given) {
    if (given.length > 1) throw pyError("TypeError", `list expected at most 1 argument, got ${given.length}`);
    this.length = 0;
    if (given[0] !== undefined) for (const item of pyIter(given[0])) this.push(item);
  }
}
