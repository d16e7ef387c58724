// a is b: the same object, or the same None, True, False, small number or text.
function pyIs(a, b) {
  return a === b || (a == null && b == null);
}
