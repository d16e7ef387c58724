// str(e): the one argument, or all of them as a tuple; a KeyError shows the repr, an OSError its number.
function pyErrorText(error) {
  const { args } = error;
  if (args === undefined) return error.message;
  if (args.length === 0) return pyIsError(error, "SyntaxError") ? "None" : "";
  if (pyIsError(error, "OSError") && args.length === 2) {
    const text = `[Errno ${pyStr(args[0])}] ${pyStr(args[1])}`;
    return error.filename == null ? text : `${text}: ${pyRepr(error.filename)}`;
  }
  if (args.length > 1) return pyStr(args);
  return pyIsError(error, "KeyError") ? pyRepr(args[0]) : pyStr(args[0]);
}
