// x.isprintable().
function pyIsprintable(x) {
  return pyConsistsOf(x, "isprintable", /^(?: |[^\p{C}\p{Z}])*$/u);
}
