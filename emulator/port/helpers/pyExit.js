// The end of a with block, by itself or by an error: whether the manager swallows that.
function pyExit(manager, error) {
  const type = error === null ? null : pyClassOf(error);
  return pyTruthy(manager.pyExit(type, error, null));
}
