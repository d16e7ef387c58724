// The plain text, number or bytes that an object of a class below str, int or float, or a bytearray, is; else x itself.
function pyUnposed(x) {
  return x?.pyAsText ?? x?.pyAsNumber ?? x?.pyAsBytes ?? x;
}
