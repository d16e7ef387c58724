// super().__call__(…) in a metaclass: an object of the class, as type makes it.
function pyMadePlainly(type, given, keywords) {
  PyType.plainly = type;
  try {
    return pyCallWith(type, given, keywords);
  } finally {
    PyType.plainly = null;
  }
}
