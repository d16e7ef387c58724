// bool(x): None, False, 0, "" and an empty list, dict or set are false.
function pyTruthy(x) {
  if (x == null || typeof x !== "object") return Boolean(x) || Number.isNaN(x);
  if (Array.isArray(x)) return x.length > 0;
  return x instanceof Set ? x.size > 0 : Object.keys(x).length > 0;
}
