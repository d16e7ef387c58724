// random.triangular(low, high, mode).
function pyTriangular(low = 0, high = 1, mode = null) {
  const drawn = Math.random();
  const [least, most] = [low, high].map((end) => Number(pyNumberOf(end) ?? pyFloat(end)));
  if (mode != null && least === most) return low;
  const middle = mode == null ? 0.5 : (Number(mode) - least) / (most - least);
  if (drawn > middle) return pyFloatOf(most + (least - most) * Math.sqrt((1 - drawn) * (1 - middle)));
  return pyFloatOf(least + (most - least) * Math.sqrt(drawn * middle));
}
