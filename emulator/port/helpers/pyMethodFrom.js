// What a decorator made of a method, as a method again.
function pyMethodFrom(f) {
  if (!pyCallable(f)) return f;
  const { made } = {
    made(...given) {
      return pyCalled(f, this, ...given);
    },
  };
  pyNamed(f.name, made);
  if (f.__doc__ !== undefined) made.__doc__ = f.__doc__;
  if (f.pyParameters === undefined) return made;
  const rest = f.pyParameters[0] === "*args" ? f.pyParameters : f.pyParameters.slice(1);
  return pyDescribed(made, rest, f.pyQualname, 1);
}
