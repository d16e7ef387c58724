// A function without a name of its own, called so in Python.
function pyNamed(name, f) {
  f.pyTitle = name;
  return Object.defineProperty(f, "name", { value: name });
}
