// The fields of a dict in the order of their keys.
function pyJsonSort(pairs) {
  return pairs.sort(([one], [other]) => pyCompare(one, other, "<"));
}
