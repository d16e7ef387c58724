// The base of a handler's own classes below float.
class PyOwnFloat extends PyOwnNumber {
  static pyName = "float";
  static __new__(type, ...given) {
    return PyOwnNumber.pyOf(type, pyFloat(...given));
  }
}
