// random.uniform(a, b).
function pyUniform(a, b) {
  return pyAdd(a, pyMultiply(pySubtract(b, a), pyRandom()));
}
