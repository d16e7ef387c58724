// functools.partial(f, *given, **keywords).
function pyPartial(f, given, keywords = {}) {
  if (!pyCallable(f)) throw pyError("TypeError", "the first argument must be callable");
  const made = (...rest) => {
    const named = pyTakeKeywords(rest);
    return pyCallWith(f, [...given, ...rest], pyMerged(keywords, named));
  };
  return pyDescribed(made, ["*args", "**"]);
}
