// generator.send(value): what it yields next.
function pyGeneratorSend(generator, value) {
  if (Object.prototype.toString.call(generator) !== "[object Generator]") return pyCallMethod(generator, "send", value);
  const { done, value: given } = generator.next(value);
  if (!done) return given ?? null;
  throw pyErrorOf("StopIteration", ...(given == null ? [] : [given]));
}
