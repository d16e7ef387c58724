// a ** b of two floats; where Python has a complex number, that is an error.
function pyFloatPower(a, b) {
  if (b === 0 || a === 1 || (a === -1 && !Number.isFinite(b) && !Number.isNaN(b))) return pyFloatOf(1);
  if (a === 0 && b < 0) throw pyError("ZeroDivisionError", "0.0 cannot be raised to a negative power");
  const isComplex = a < 0 && Number.isFinite(a) && Number.isFinite(b) && !Number.isInteger(b);
  if (isComplex) throw pyError("ValueError", "a power that is a complex number");
  const power = a ** b;
  if (Number.isFinite(power) || !Number.isFinite(a) || !Number.isFinite(b)) return pyFloatOf(power);
  throw pyError("OverflowError", "(34, 'Numerical result out of range')");
}
