// The plain text, number or bytes that an object of a class below str, int or float, or of bytearray, is; any other value as it is.
function pyUnposed(x) {
  return x?.pyAsText ?? x?.pyAsNumber ?? x?.pyAsBytes ?? x;
}
