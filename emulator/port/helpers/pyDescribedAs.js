// A function made from f, which can be called as f can.
function pyDescribedAs(f, made) {
  made.pyCalledAs = f;
  if (f.pyBinds !== undefined) Object.defineProperty(made, "pyBinds", { value: f.pyBinds });
  if (f.__doc__ !== undefined) made.__doc__ = f.__doc__;
  return f.pyParameters === undefined ? made : pyDescribed(made, f.pyParameters, f.pyQualname, f.pySelf);
}
