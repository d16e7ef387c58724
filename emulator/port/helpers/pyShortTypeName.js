// type(x).__name__.
function pyShortTypeName(x) {
  const name = x instanceof Error ? (x.pyName ?? pyErrorKinds(x)[0]) : pyTypeName(x);
  const isOwn = x instanceof PyException || (x instanceof Error && Object.hasOwn(x.constructor, "pyName"));
  const own = isOwn ? x.constructor.name : name;
  return own.slice(own.lastIndexOf(".") + 1);
}
