// getattr(x, "__dict__", fallback).
function pyVarsOr(x, fallback) {
  return pyHasDict(x) ? pyVars(x, true) : fallback;
}
