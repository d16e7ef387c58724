// The floor and the rest of a / b, undefined when one is no number; `texts` say that b is zero, of ints and of floats.
function pyDivmodOf(a, b, texts) {
  const [left, right] = [pyNumberOf(a), pyNumberOf(b)];
  if (left === null || right === null) return undefined;
  const areInts = [a, b].every((x) => pyIsInt(x?.pyAsNumber ?? x));
  if (right == 0) throw pyError("ZeroDivisionError", texts[areInts ? 0 : 1]);
  if (areInts) return pyIntDivmod(left, right);
  return pyFloatDivmod(pyDouble(left), pyDouble(right)).map(pyFloatOf);
}
