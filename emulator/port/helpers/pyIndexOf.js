// An int where Python takes nothing else.
function pyIndexOf(x) {
  if (pyIsInt(x)) return typeof x === "boolean" ? Number(x) : x;
  if (pyIsInt(x?.pyAsNumber)) return x.pyAsNumber;
  if (typeof x?.pyIndex === "function") return x.pyIndex();
  throw pyError("TypeError", `'${pyTypeName(x)}' object cannot be interpreted as an integer`);
}
