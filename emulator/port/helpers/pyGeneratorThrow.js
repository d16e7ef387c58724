// generator.throw(error), or throw(type, value): what it yields next, if it catches that.
function pyGeneratorThrow(generator, error, value = null) {
  const isOne = Object.prototype.toString.call(generator) === "[object Generator]";
  if (!isOne) return pyCallMethod(generator, "throw", error, ...(value === null ? [] : [value]));
  const made = value === null || value instanceof Error ? value : pyCalled(error, value);
  const step = generator.throw(pyRaised(made ?? error));
  if (!step.done) return step.value ?? null;
  throw pyErrorOf("StopIteration", ...(step.value == null ? [] : [step.value]));
}
