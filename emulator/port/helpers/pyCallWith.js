// f(*given, **keywords) of a function or class that is a value.
function pyCallWith(f, given, keywords) {
  const called = typeof f === "function" ? f : f?.pyCall;
  if (called === undefined) return pyCalled(f);
  const all = pyArguments(called, given, keywords);
  // What has a signature got by it what it takes.
  if (called.pyParameters === undefined || called !== f) return pyCalled(f, ...all);
  return /^class\b/.test(f) ? pyMade(f, all) : (f(...all) ?? null);
}
