// A lambda with * or **: f gets what stands before them, the tuple of the rest, and what is given by name.
function pyStarred(f, before) {
  const made = (...given) => {
    const named = pyTakeKeywords(given);
    const first = Array.from({ length: before }, (_, index) => given[index]);
    return f(...first, pyTuple(...given.slice(before)), named);
  };
  return Object.defineProperty(made, "length", { value: Math.min(f.length, before) });
}
