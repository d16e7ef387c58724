// vars(error) of an own class of errors: the attributes that it was given, which do not change by the dict.
function pyErrorFields(error) {
  if (error.constructor.pyBase === undefined || pyIsError(error, "OSError")) {
    throw pyError("NotImplementedError", `the attributes of a ${pyTypeName(error)} as a dict`);
  }
  const names = Object.keys(error).filter((name) => !["args", "cause"].includes(name));
  const named = (name) => (["name_", "message_", "stack_", "cause_"].includes(name) ? name.slice(0, -1) : name);
  return Object.freeze(pyPlain(names.map((name) => [named(name), error[name]])));
}
