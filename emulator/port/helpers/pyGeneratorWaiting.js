// generator.send(value), throw(error) or close() of what may be a generator that sends requests.
async function pyGeneratorWaiting(generator, name, ...given) {
  if (Object.prototype.toString.call(generator) !== "[object AsyncGenerator]") {
    return { send: pyGeneratorSend, throw: pyGeneratorThrow, close: pyGeneratorClose }[name](generator, ...given);
  }
  if (name === "close") return (await generator.return()) && null;
  const step = await (name === "send" ? generator.next(...given) : generator.throw(pyRaised(...given)));
  if (!step.done) return step.value ?? null;
  throw pyErrorOf("StopIteration", ...(step.value == null ? [] : [step.value]));
}
