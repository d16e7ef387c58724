// What Python's errors call a function of the handler's own: a method by its class, a lambda <lambda>.
function pyCalledName(f) {
  const { name } = f.pyCalledAs ?? f;
  const alone = pyIsLambda(f.pyCalledAs ?? f) ? "<lambda>" : name;
  if (f.pyQualname !== undefined || f.pyOf === undefined) return f.pyQualname ?? alone;
  const type = Object.hasOwn(f.pyOf, "pyName") ? f.pyOf.pyName.replace(/.*\./, "") : f.pyOf.name;
  return `${type}.${name}`;
}
