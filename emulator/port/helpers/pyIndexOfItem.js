// operator.indexOf(a, b): where b is first met in a.
function pyIndexOfItem(a, b) {
  let index = 0;
  for (const each of pyIter(a, "argument of type '…' is not iterable")) {
    if (pySame(each, b)) return index;
    index += 1;
  }
  throw pyError("ValueError", "sequence.index(x): x not in sequence");
}
