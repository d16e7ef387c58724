// A library's function as a value that may be asked for its name in Python.
function pyTitled(name, f) {
  return pyOnce([pyTitled, f, name], () => {
    const made = pyDescribedAs(f, (...given) => f(...given));
    return Object.defineProperty(pyNamed(name, made), "length", { value: f.length });
  });
}
