// super().__init__(...given) of an error: its arguments, and so its text.
function pyInitError(error, ...given) {
  error.args = PyTuple.from(given);
  if (error instanceof PyException) return;
  Object.defineProperty(error, "message", { value: pyErrorText(error), configurable: true, writable: true });
}
