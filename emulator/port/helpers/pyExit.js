// The end of a with block, by itself or by an error: whether the manager swallows that.
function pyExit(manager, error) {
  return pyTruthy(manager.pyExit(...pyExcInfo(error)));
}
