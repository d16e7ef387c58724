// difflib.get_close_matches(word, possibilities, n=3, cutoff=0.6).
function pyCloseMatches(word, possibilities, n = 3, cutoff = 0.6) {
  const [most, least] = [Number(n), Number(cutoff)];
  if (!(most > 0)) throw pyError("ValueError", `n must be > 0: ${pyRepr(n)}`);
  if (!(least >= 0 && least <= 1)) throw pyError("ValueError", `cutoff must be in [0.0, 1.0]: ${pyRepr(cutoff)}`);
  const matcher = new PySequenceMatcher();
  matcher.set_seq2(word);
  const scored = Array.from(pyIter(possibilities), (each) => {
    matcher.set_seq1(each);
    return pyTuple(matcher.ratio(), each);
  }).filter(([score]) => score >= least);
  return pyNlargest(most, scored).map(([, each]) => each);
}
