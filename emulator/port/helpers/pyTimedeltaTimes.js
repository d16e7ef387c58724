// A timedelta multiplied, or divided, by a number: rounded half to even; undefined for what is no number.
function pyTimedeltaTimes(delta, number, divides) {
  const value = pyNumberOf(number);
  if (value === null) return undefined;
  if (typeof value === "number" && !Number.isFinite(value)) {
    const what = Number.isNaN(value) ? ["ValueError", "NaN"] : ["OverflowError", "Infinity"];
    throw pyError(what[0], `cannot convert ${what[1]} to integer ratio`);
  }
  let [top, bottom] = [value, 1n];
  while (typeof top === "number" && !Number.isInteger(top)) {
    top *= 2;
    bottom *= 2n;
  }
  let [a, b] = divides ? [delta.total * bottom, BigInt(top)] : [delta.total * BigInt(top), bottom];
  if (!b) throw pyError("ZeroDivisionError", "integer division or modulo by zero");
  if (b < 0n) [a, b] = [-a, -b];
  const floor = pyFloorOf(a, b);
  const rest = (a - floor * b) * 2n;
  return PyTimedelta.of(rest > b || (rest === b && floor % 2n !== 0n) ? floor + 1n : floor);
}
