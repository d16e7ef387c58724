// A helper that takes what is behind its first arguments as one list, then its options, as a function called as Python's.
function pyWithOptions(f, options, first = 0) {
  const made = (...given) => {
    const named = pyTakeKeywords(given);
    return f(...given.slice(0, first), given.slice(first), ...options.map((name) => named[name]));
  };
  return pyDescribed(made, ["*args", ...options.map((name) => `${name}=`)], f.name);
}
