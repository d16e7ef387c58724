// hasattr(x, "__dict__"): of an own object without __slots__, a class, a function, an error.
function pyHasDict(x) {
  if (typeof x === "function" || x instanceof Error) return true;
  // What is written in C, or has slots, has none; nor has a named tuple.
  const ofTime = ["date", "time", "datetime", "timedelta", "timezone"];
  const others = ["Decimal", "Pattern", "Match", "UUID", "deque", "range", "slice", "memoryview", "bytearray"];
  const type = pyTypeName(x);
  if ([...ofTime, ...others].includes(type.slice(type.lastIndexOf(".") + 1)) || x?._fields !== undefined) return false;
  try {
    return pyVars(x, true) !== undefined;
  } catch (error) {
    if (pyIsError(error, "AttributeError")) return false;
    if (pyIsError(error, "NotImplementedError")) return true;
    throw error;
  }
}
