// type(x).__qualname__.
function pyTypeQualname(x) {
  const type = x?.constructor;
  return Object.hasOwn(type ?? {}, "pyQualified") ? type.pyQualified : pyShortTypeName(x);
}
