// The base of a handler's own classes below int.
class PyOwnInt extends PyOwnNumber {
  static pyName = "int";
  static __new__(type, ...given) {
    return PyOwnNumber.pyOf(type, pyInt(...given));
  }
}
