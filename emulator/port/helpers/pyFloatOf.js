// A number as a Python float: tagged where it would be taken for an int.
function pyFloatOf(x) {
  const number = Number(x);
  return Number.isInteger(number) && Math.abs(number) <= 2 ** 53 ? new PyFloat(number) : number;
}
