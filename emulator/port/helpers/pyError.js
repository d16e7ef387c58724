// An error of Python's class of this name, "decimal.InvalidOperation" too; without a text it has no arguments.
function pyError(name, text) {
  const error = new Error(text);
  error.name = name.slice(name.lastIndexOf(".") + 1);
  if (name !== error.name) error.pyName = name;
  return error;
}
