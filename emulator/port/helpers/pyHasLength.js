// Whether len(x) has a value.
function pyHasLength(x) {
  try {
    pyLen(x);
    return true;
  } catch {
    return false;
  }
}
