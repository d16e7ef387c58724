// x.isalpha().
function pyIsalpha(x) {
  return pyConsistsOf(x, "isalpha", /^\p{L}+$/u, /^[a-z]+$/i);
}
