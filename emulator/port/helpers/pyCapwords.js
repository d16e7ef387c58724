// string.capwords(text, separator).
function pyCapwords(text, separator = null) {
  return pySplit(text, separator).map((word) => pyCapitalize(word)).join(separator ?? " ");
}
