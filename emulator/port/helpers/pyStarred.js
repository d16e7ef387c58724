// A lambda with * or **: f gets what stands before them, the tuple of the rest, fields of these names, and all others.
function pyStarred(f, before, names = []) {
  const made = (...given) => {
    const named = pyTakeKeywords(given);
    const first = Array.from({ length: before }, (_, index) => given[index]);
    const rest = pyTuple(...given.slice(before));
    return names.length > 0 ? f(...first, rest, pyTakeFields(named, names), named) : f(...first, rest, named);
  };
  return Object.defineProperty(pyNamed("<lambda>", made), "length", { value: Math.min(f.length, before) });
}
