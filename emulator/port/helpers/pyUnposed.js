// The plain text or number that an object of a class below str, int or float is; any other value as it is.
function pyUnposed(x) {
  return x?.pyAsText ?? x?.pyAsNumber ?? x;
}
