// f(...given) of a value that may be no function.
function pyCalled(f, ...given) {
  if (typeof f === "function") return (/^class\b/.test(f) ? new f(...given) : f(...given)) ?? null;
  if (typeof f?.pyCall === "function") return f.pyCall(...given) ?? null;
  throw pyError("TypeError", `'${pyTypeName(f)}' object is not callable`);
}
