// functools.partial(f, *given, **keywords).
function pyPartial(f, given, keywords = {}) {
  if (!pyCallable(f)) throw pyError("TypeError", "the first argument must be callable");
  const names = Object.keys(keywords);
  const unknown = names.find((name) => !f.parameters?.includes(name));
  if (unknown !== undefined) throw pyError("TypeError", `${f.name}() got an unexpected keyword argument '${unknown}'`);
  return (...rest) => {
    const all = [...given, ...rest];
    for (const name of names) all[f.parameters.indexOf(name)] = keywords[name];
    return pyCalled(f, ...all);
  };
}
