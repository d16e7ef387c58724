// random.randint(a, b): both ends may come.
function pyRandint(a, b) {
  return pyRandrange(a, pyAdd(b, 1));
}
