// math.pow(x, y), always a float.
function pyMathPow(x, y) {
  const [base, exponent] = [pyMathNumber(x), pyMathNumber(y)];
  try {
    return pyFloatPower(base, exponent);
  } catch (error) {
    if (pyIsError(error, "OverflowError")) throw pyError("OverflowError", "math range error");
    if (exponent === -Infinity) return Infinity;
    throw pyError("ValueError", "math domain error");
  }
}
