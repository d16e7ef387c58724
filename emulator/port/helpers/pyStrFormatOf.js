// x.format as a function: what comes by name is the last that it is given.
function pyStrFormatOf(x, ...given) {
  const named = pyTakeKeywords(given);
  return pyStrFormat(x, given, named);
}
