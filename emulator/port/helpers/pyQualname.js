// The name of a class or function with what it stands in, as Python writes it.
function pyQualname(x) {
  if (Object.hasOwn(x, "pyQualified")) return x.pyQualified;
  const qualname = /^class\b/.test(x) ? undefined : x.pyQualname;
  return x.pyErrorName ?? qualname ?? x.name.replace(/^bound /, "");
}
