// unicodedata.is_normalized(form, text).
function pyIsNormalized(form, text) {
  return pyNormalize(form, text) === text;
}
