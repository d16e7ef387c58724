// The arguments by name that a function was called with, taken from the end of the others.
function pyTakeKeywords(given) {
  if (!(given.at(-1) instanceof PyKeywords)) return {};
  const fields = given.pop();
  return pyPlain(pyKeyList(fields).map((name) => [name, fields[name]]));
}
