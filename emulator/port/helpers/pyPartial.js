// functools.partial(f, *given, **keywords).
function pyPartial(f, given, keywords = {}) {
  if (!pyCallable(f)) throw pyError("TypeError", "the first argument must be callable");
  const made = (...rest) => {
    const named = pyTakeKeywords(rest);
    return pyCallWith(f, [...given, ...rest], pyMerged(keywords, named));
  };
  const fields = { func: f, args: PyTuple.from(given), keywords, pyStatic: true };
  for (const [name, value] of Object.entries(fields)) Object.defineProperty(made, name, { value, writable: true });
  made.pyIsPartial = true;
  return pyDescribed(made, ["*args", "**"]);
}
