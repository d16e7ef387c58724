// A tuple: an Array of its own type, whose copies are lists.
class PyTuple extends Array {
  static pyName = "tuple";
  static get [Symbol.species]() {
    return Array;
  }
}
