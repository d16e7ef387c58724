// The library of this name as a value, always the same object.
function pyModule(name, known) {
  if (!PyModule.held.has(name)) PyModule.held.set(name, new PyModule(name, known));
  return PyModule.held.get(name);
}
