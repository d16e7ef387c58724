// itertools.combinations_with_replacement(x, r).
function pyCombinationsWithReplacement(x, r) {
  return pyCombinations(x, r, true);
}
