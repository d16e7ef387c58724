// An int that C can hold, where Python takes nothing else.
function pyCInt(x) {
  const number = pyIndexOf(x);
  if (Math.abs(Number(number)) > 2 ** 63) throw pyError("OverflowError", "Python int too large to convert to C long");
  if (number > 2147483647) throw pyError("OverflowError", "signed integer is greater than maximum");
  if (number < -2147483648) throw pyError("OverflowError", "signed integer is less than minimum");
  return number;
}
