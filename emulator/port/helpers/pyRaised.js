// What `raise x from cause` throws: x, or an error made by the class x; anything else is Python's TypeError.
function pyRaised(x, cause) {
  const isClass = (given) => given.prototype instanceof Error || "pyErrorName" in given;
  const made = (given) => (typeof given === "function" && isClass(given) ? new given() : given);
  const error = made(x);
  if (!(error instanceof Error)) return pyError("TypeError", "exceptions must derive from BaseException");
  if (cause === undefined) return error;
  error.cause = made(cause);
  if (error.cause === null || error.cause instanceof Error) return error;
  return pyError("TypeError", "exception causes must derive from BaseException");
}
