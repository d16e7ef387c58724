// The fields of these names, taken out of a dict of all arguments by name.
function pyTakeFields(fields, names) {
  const found = names.filter((name) => Object.hasOwn(fields, name));
  return Object.fromEntries(found.map((name) => [name, pyPop(fields, name)]));
}
