// generator.close(): what its finally blocks do is done.
function pyGeneratorClose(generator) {
  if (Object.prototype.toString.call(generator) !== "[object Generator]") return pyCallMethod(generator, "close");
  if (generator.return().done) return null;
  throw pyError("RuntimeError", "generator ignored GeneratorExit");
}
