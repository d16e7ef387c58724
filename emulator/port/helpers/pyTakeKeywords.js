// The arguments by name that a function was called with, taken from the end of the others.
function pyTakeKeywords(given) {
  return given.at(-1) instanceof PyKeywords ? { ...given.pop() } : {};
}
