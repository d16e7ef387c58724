// x.isascii().
function pyIsascii(x) {
  return pyConsistsOf(x, "isascii", /^[\0-\x7f]*$/, /^[\0-\x7f]*$/);
}
