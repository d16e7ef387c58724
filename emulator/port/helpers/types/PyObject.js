// object(): nothing but itself, such as a mark for what is missing.
class PyObject {
  static pyName = "object";
}
