// a ** b of two floats, rounded as well as C's libraries do; where Python has a complex number, that is an error.
function pyFloatPower(a, b) {
  if (b === 0 || a === 1 || (a === -1 && Math.abs(b) === Infinity)) return pyFloatOf(1);
  if (a === 0 && b < 0) throw pyError("ZeroDivisionError", "0.0 cannot be raised to a negative power");
  if (a === 0 || !Number.isFinite(a) || !Number.isFinite(b)) return pyFloatOf(a ** b);
  const isWhole = Number.isInteger(b);
  if (a < 0 && !isWhole) throw pyError("NotImplementedError", "a power of a negative number that is complex");
  const size = () => pyFixedExp((pyFixedLog(Math.abs(a)) * pyFixedPoint(b)) >> 256n);
  const power = isWhole && Math.abs(b) <= 64 ? pyExactPower(a, b) : a < 0 && b % 2 !== 0 ? -size() : size();
  if (Number.isFinite(power)) return pyFloatOf(power);
  throw pyError("OverflowError", "(34, 'Numerical result out of range')");
}
