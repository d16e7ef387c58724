// f(...given) of a value that may be no function.
function pyCalled(f, ...given) {
  if (typeof f === "function") {
    if (/^class\b/.test(f)) {
      // Classes that are values are told what their objects are made of.
      const isKnown = Object.hasOwn(f, "pyBinds") && f.pyMeta === undefined;
      return pyMade(f, isKnown ? f.pyBinds(given) : given);
    }
    if (given.length !== f.length) pyCheckGiven(f, given);
    return f(...given) ?? null;
  }
  if (typeof f?.pyCall === "function") return f.pyCall(...given) ?? null;
  throw pyError("TypeError", `'${pyTypeName(f)}' object is not callable`);
}
