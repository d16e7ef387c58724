// generator.throw(error): what it yields next, if it catches that.
function pyGeneratorThrow(generator, error) {
  const isOne = Object.prototype.toString.call(generator) === "[object Generator]";
  if (!isOne) return pyCallMethod(generator, "throw", error);
  const { done, value } = generator.throw(error);
  if (!done) return value ?? null;
  throw pyErrorOf("StopIteration", ...(value == null ? [] : [value]));
}
