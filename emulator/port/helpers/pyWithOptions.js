// A function called as Python's is, of a helper that takes what is behind the first arguments as a list, then options.
function pyWithOptions(f, options, first = 0) {
  const made = (...given) => {
    const named = pyTakeKeywords(given);
    return f(...given.slice(0, first), given.slice(first), ...options.map((name) => named[name]));
  };
  return pyOnce([pyWithOptions, f], () => pyDescribed(made, ["*args", ...options.map((name) => `${name}=`)], f.name));
}
