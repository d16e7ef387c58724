// fnmatch.filter(names, pattern).
function pyFnmatchFilter(names, pattern) {
  return Array.from(pyIter(names)).filter((name) => pyFnmatch(name, pattern));
}
