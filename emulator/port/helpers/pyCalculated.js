// What an operation of two numbers gives: exact for two ints, else a float; undefined when one is no number.
function pyCalculated(a, b, operation, method, reflected) {
  // An object of a class below int may have the operator's method.
  if (a?.[method] !== undefined || b?.[reflected] !== undefined) return undefined;
  const [left, right] = [pyNumberOf(a), pyNumberOf(b)];
  if (left === null || right === null) return undefined;
  // A member of an IntEnum is the int that it has.
  const isWhole = (x) => pyIsInt(x?.pyAsNumber ?? x);
  if (!isWhole(a) || !isWhole(b)) return pyFloatOf(operation(pyDouble(left), pyDouble(right)));
  // A result below 2**53 is exact; -0 is no int.
  const result = typeof left === typeof right ? operation(left, right) : NaN;
  if (typeof result === "number" && Math.abs(result) < 2 ** 53) return result + 0;
  return pyInteger(operation(BigInt(left), BigInt(right)));
}
