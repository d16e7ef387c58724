// The attribute of an error, undefined when it has none; what JavaScript's errors have of their own is none.
function pyErrorAttribute(error, name) {
  const args = () => pyErrorArgs(error);
  const isSystem = ["errno", "strerror", "filename"].includes(name) && pyIsError(error, "OSError");
  if (isSystem && name === "filename") return error.filename ?? null;
  if (isSystem) return args().length === 2 ? args()[name === "errno" ? 0 : 1] : null;
  if (name === "args") return args();
  if (name === "__cause__") return error.cause ?? null;
  if (name === "add_note") return (note) => pyAddNote(error, note);
  if (name === "with_traceback") return () => error;
  if (name === "value" && pyIsError(error, "StopIteration")) return args()[0] ?? null;
  if (name === "code" && pyIsError(error, "SystemExit")) return args()[0] ?? null;
  return pyInstanceAttribute(error, pyErrorField(name));
}
