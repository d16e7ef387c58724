// bool(x): None, False, 0, "" and what is empty are false.
function pyTruthy(x = undefined) {
  if (x == null) return false;
  if (typeof x !== "object") return Boolean(x) || Number.isNaN(x);
  if (typeof x.pyBool === "function") return x.pyBool();
  if (typeof x.pyLen === "function") return x.pyLen() > 0;
  if (x instanceof PyFloat) return x.value !== 0;
  if (Array.isArray(x) || Buffer.isBuffer(x)) return x.length > 0;
  if (x instanceof Set || x instanceof Map) return x.size > 0;
  return pyIsDict(x) ? Object.keys(x).length > 0 : true;
}
