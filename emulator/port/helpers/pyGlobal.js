// The value of a name at the top of a file, or Python's error when it has none.
function pyGlobal(value, name) {
  if (value !== undefined) return value;
  throw pyError("NameError", `name '${name}' is not defined`);
}
