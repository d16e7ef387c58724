// A width or precision that is taken from the values.
function pyStar(x) {
  if (pyIsInt(x)) return Number(x);
  throw pyError("TypeError", "* wants int");
}
