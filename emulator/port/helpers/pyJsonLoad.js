// json.load(fp, **hooks).
function pyJsonLoad(fp, ...hooks) {
  return pyJsonLoads(pyCallMethod(fp, "read"), ...hooks);
}
