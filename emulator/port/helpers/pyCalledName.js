// What Python's errors call a function of the handler's own: a method by its class, a lambda <lambda>.
function pyCalledName(f) {
  const { name } = f.pyCalledAs ?? f;
  const alone = pyIsLambda(f.pyCalledAs ?? f) ? "<lambda>" : name;
  return f.pyQualname ?? (f.pyOf === undefined ? alone : `${f.pyOf.name}.${name}`);
}
