// f(*given, **keywords) of a function or class that is a value.
function pyCallWith(f, given, keywords) {
  const called = typeof f === "function" ? f : f?.pyCall;
  return pyCalled(f, ...(called === undefined ? given : pyArguments(called, given, keywords)));
}
