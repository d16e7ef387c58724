// random.choice(seq).
function pyChoice(seq) {
  const length = pyLen(seq);
  if (length === 0) throw pyError("IndexError", "Cannot choose from an empty sequence");
  return pyGetItem(seq, pyRandomBelow(length));
}
