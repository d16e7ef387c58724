// json.dump(obj, fp, **options).
function pyJsonDump(obj, fp, options = {}) {
  pyCallMethod(fp, "write", pyJsonDumps(obj, options));
  return null;
}
