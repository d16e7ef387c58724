// The attribute of an error, undefined when it has none; what JavaScript's errors have of their own is none.
function pyErrorAttribute(error, name) {
  if (name === "args") return pyErrorArgs(error);
  if (name === "__cause__") return error.cause ?? null;
  if (["request", "response"].includes(name) && pyIsError(error, "requests.RequestException")) {
    return error[name] ?? null;
  }
  if (name === "msg" && pyIsError(error, "SyntaxError")) return pyErrorArgs(error)[0] ?? null;
  if (name === "add_note") return (note) => pyAddNote(error, note);
  if (name === "with_traceback") return (_) => error;
  return pyInstanceAttribute(error, pyErrorField(name));
}
