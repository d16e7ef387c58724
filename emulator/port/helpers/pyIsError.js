// Whether an error is of one of these built-in classes, or of one that derives from them.
function pyIsError(error, ...names) {
  const isOne = (kind) => names.includes(kind) || pyErrorBases(kind).some(isOne);
  return pyErrorKinds(error).some(isOne);
}
