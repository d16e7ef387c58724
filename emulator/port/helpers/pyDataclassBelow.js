// What a dataclass extends whose base is a class of the handler's own that is none.
function pyDataclassBelow(base) {
  const made = class extends base {};
  pyMixed(made, base, PyDataclass);
  return made;
}
