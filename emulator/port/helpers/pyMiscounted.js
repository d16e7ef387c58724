// What Python says of too few or too many arguments of a function that is not written in Python.
function pyMiscounted(who, least, most, given) {
  if (most === 0) return pyError("TypeError", `${who}() takes no arguments (${given} given)`);
  if (least === 1 && most === 1) return pyError("TypeError", `${who}() takes exactly one argument (${given} given)`);
  const [count, bound] = given < least ? [least, "at least "] : [most, "at most "];
  const name = who.slice(who.indexOf(".") + 1);
  const counted = `${least === most ? "" : bound}${count} argument${count === 1 ? "" : "s"}`;
  return pyError("TypeError", `${name} expected ${counted}, got ${given}`);
}
