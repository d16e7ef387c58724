// An error with the name of Python's class and its text.
function pyError(name, text) {
  const error = new Error(text);
  error.name = name;
  return error;
}
