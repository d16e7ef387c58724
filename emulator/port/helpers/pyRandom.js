// random.random().
function pyRandom() {
  return pyFloatOf(Math.random());
}
