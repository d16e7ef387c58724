// x.isalnum().
function pyIsalnum(x) {
  return pyConsistsOf(x, "isalnum", /^[\p{L}\p{N}]+$/u, /^[a-z\d]+$/i);
}
