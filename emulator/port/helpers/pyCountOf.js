// operator.countOf(a, b): how often b is in a.
function pyCountOf(a, b) {
  let count = 0;
  for (const each of pyIter(a)) if (pySame(each, b)) count += 1;
  return count;
}
