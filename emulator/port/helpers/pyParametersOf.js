// The parameters of a function, found once; undefined where nothing tells them.
function pyParametersOf(f) {
  if (f.pyParameters !== undefined) return f.pyParameters;
  if (f.pyUnder !== undefined) return ["self", ...(pyParametersOf(f.pyUnder) ?? ["*args"])];
  if (f.pyCalledAs !== undefined) return pyParametersOf(f.pyCalledAs);
  const known = (pyParametersOf.known ??= new WeakMap());
  if (!known.has(f)) known.set(f, pyParametersIn(f.pyText?.() ?? String(f)));
  return known.get(f);
}
