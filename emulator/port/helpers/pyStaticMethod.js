// staticmethod(f): a function that is no method where a class has it.
function pyStaticMethod(f) {
  const made = pyDescribedAs(f, (...given) => pyCalled(f, ...given));
  return Object.defineProperty(made, "pyStatic", { value: true });
}
