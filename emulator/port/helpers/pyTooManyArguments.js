// What Python says of more arguments without names than a function takes, whose parameters are these.
function pyTooManyArguments(f, plain, given, named) {
  const [self, s] = [f.pySelf ?? (f.pyOf ? 1 : 0), (count) => (count === 1 ? "" : "s")];
  const most = plain.length;
  const optional = plain.filter((name) => name.endsWith("=")).length;
  const takes = `${optional > 0 ? `from ${most + self - optional} to ` : ""}${most + self}`;
  const plural = optional > 0 ? "s" : s(most + self);
  const besides = `${s(named)}) were`;
  const count = given + self;
  const words = named > 0 ? ` positional argument${s(count)} (and ${named} keyword-only argument${besides}` : "";
  return `takes ${takes} positional argument${plural} but ${count}${words || (count === 1 ? " was" : " were")} given`;
}
