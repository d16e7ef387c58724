// type(x).__name__.
function pyShortTypeName(x) {
  const name = x instanceof Error ? (x.pyName ?? pyErrorKinds(x)[0]) : pyTypeName(x);
  const own = x instanceof PyException ? x.constructor.name : name;
  return own.slice(own.lastIndexOf(".") + 1);
}
