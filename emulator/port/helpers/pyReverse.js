// x.reverse().
function pyReverse(x) {
  if (!pyIsList(x)) return pyCallMethod(x, "reverse");
  x.reverse();
  return null;
}
