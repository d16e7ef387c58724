// format(x, spec), which f"{x:spec}" means, too.
function pyFormat(x, spec = "") {
  if (typeof x?.pyFormat === "function") return x.pyFormat(spec);
  if (spec === "") return pyStr(x);
  if (typeof x === "string") return pyFormatText(x, spec);
  if (pyNumberOf(x) !== null) return pyFormatNumber(x, spec);
  throw pyError("TypeError", `unsupported format string passed to ${pyTypeName(x)}.__format__`);
}
