// x.isdecimal().
function pyIsdecimal(x) {
  return pyConsistsOf(x, "isdecimal", /^\p{Nd}+$/u);
}
