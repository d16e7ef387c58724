// sys.version_info: that of the Python whose meaning this is.
function pyVersionInfo() {
  return PyVersionInfo.of(3, 11, 0, "final", 0);
}
