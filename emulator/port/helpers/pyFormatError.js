// traceback.format_exception_only(e) or (type, e): the last lines of a traceback, which need no place in the code.
function pyFormatError(given, value = given) {
  const error = value;
  const kind = error.pyName ?? pyErrorKinds(error)[0];
  const module = { requests: "requests.exceptions", json: "json.decoder" }[kind.split(".")[0]];
  const name = module === undefined ? kind : `${module}.${kind.slice(kind.lastIndexOf(".") + 1)}`;
  if (error instanceof PyException) throw pyError("TypeError", "a traceback names the module of a handler's own error");
  const text = pyStr(error);
  const notes = (error.__notes__ ?? []).flatMap((note) => note.split("\n"));
  return [name + (text === "" ? "" : `: ${text}`), ...notes].map((line) => line + "\n");
}
