// type(None), and a call of it.
function pyNoneType() {
  return null;
}
