// Arguments by name, as one last argument of a function that takes any.
function pyKeywords(fields) {
  return new PyKeywords(fields);
}
