// What a decorator made of a method, as a method again.
function pyMethodFrom(f) {
  if (!pyCallable(f)) return f;
  const { made } = {
    made(...given) {
      // What has a signature was called by it, so that its arguments are counted.
      return f.pyParameters === undefined ? pyCalled(f, this, ...given) : (f(this, ...given) ?? null);
    },
  };
  pyNamed(f.name, made);
  if (f.__doc__ !== undefined) made.__doc__ = f.__doc__;
  if (f.pyParameters === undefined) return made;
  const rest = f.pyParameters[0] === "*args" ? f.pyParameters : f.pyParameters.slice(1);
  return pyDescribed(made, rest, f.pyQualname, 1);
}
