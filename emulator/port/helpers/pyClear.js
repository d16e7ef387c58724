// x.clear().
function pyClear(x) {
  if (pyIsList(x)) x.length = 0;
  else if (x instanceof Map || pyBaseType(x) === "set") x.clear();
  else if (pyIsDict(x)) pyKeyList(x).forEach((key) => pyDelKey(x, key));
  else pyCallMethod(x, "clear");
  return null;
}
