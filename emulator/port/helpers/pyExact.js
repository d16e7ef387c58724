// An int result; from 2**53 on JavaScript rounds them, so that is an error.
function pyExact(x) {
  if (Math.abs(Number(x)) < 2 ** 53) return x;
  throw pyError("OverflowError", "an int from 2**53 on is not exact in JavaScript");
}
