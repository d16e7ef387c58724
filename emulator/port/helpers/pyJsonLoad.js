// json.load(fp).
function pyJsonLoad(fp) {
  return pyJsonLoads(pyCallMethod(fp, "read"));
}
