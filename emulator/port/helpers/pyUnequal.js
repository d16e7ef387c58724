// a != b, where some class has a __ne__ of its own.
function pyUnequal(a, b) {
  const said = pySaid(a, b, "pyNotEquals");
  return said === undefined ? !pyEqual(a, b) : pyTruthy(said);
}
