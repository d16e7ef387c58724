// f(...given) within a context that is its decorator: None where that swallows an error.
function pyWithin(context, f, given) {
  if (typeof pyEnter(context)?.then === "function") {
    throw pyError("NotImplementedError", "a decorator whose __enter__ sends requests; write a with block");
  }
  const leave = (value) => (pyExit(context, null), value ?? null);
  const fail = (error) => {
    if (!pyExit(context, error)) throw error;
    return null;
  };
  let made;
  try {
    made = f(...given);
  } catch (error) {
    return fail(error);
  }
  return typeof made?.then === "function" ? made.then(leave, fail) : leave(made);
}
