// What Python says of more arguments without names than a function takes.
function pyTooManyArguments(f, most, given, named) {
  const [self, s] = [f.pySelf ?? 0, (count) => (count === 1 ? "" : "s")];
  const optional = f.pyParameters.slice(0, most).filter((name) => name.endsWith("=")).length;
  const takes = `${optional > 0 ? `from ${most + self - optional} to ` : ""}${most + self}`;
  const plural = optional > 0 ? "s" : s(most + self);
  const besides = `${s(named)}) were`;
  const count = given + self;
  const words = named > 0 ? ` positional argument${s(count)} (and ${named} keyword-only argument${besides}` : "";
  return `takes ${takes} positional argument${plural} but ${count}${words || (count === 1 ? " was" : " were")} given`;
}
