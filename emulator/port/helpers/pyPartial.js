// functools.partial(f, *given, **keywords).
function pyPartial(f, given, keywords = {}) {
  if (!pyCallable(f)) throw pyError("TypeError", "the first argument must be callable");
  const made = (...rest) => {
    const named = rest.at(-1) instanceof PyKeywords ? rest.pop() : {};
    return pyCallWith(f, [...given, ...rest], { ...keywords, ...named });
  };
  const fields = { func: f, args: PyTuple.from(given), keywords };
  for (const [name, value] of Object.entries(fields)) Object.defineProperty(made, name, { value, writable: true });
  return pyDescribed(made, ["*args", "**"]);
}
