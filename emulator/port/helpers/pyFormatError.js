// traceback.format_exception_only(e): the last lines of a traceback, which need no place in the code.
function pyFormatError(error) {
  const text = pyStr(error);
  const notes = (error.__notes__ ?? []).flatMap((note) => note.split("\n"));
  return [pyTypeName(error) + (text === "" ? "" : `: ${text}`), ...notes].map((line) => line + "\n");
}
