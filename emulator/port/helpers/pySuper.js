// super().name of a method of `type`, where the class of the object may have several bases: what the next one has.
function pySuper(type, x, name) {
  const order = pyOrderOf(typeof x === "function" ? x : x.constructor);
  for (const each of order.slice(order.indexOf(type) + 1)) {
    const holder = typeof x === "function" ? each : each.prototype;
    const found = Object.getOwnPropertyDescriptor(holder, name);
    if (found?.get) return found.get.pyRead ? found.get.pyRead(each, x) : found.get.call(x);
    if (typeof found?.value === "function") return pyDescribedAs(found.value, found.value.bind(x));
    if (found !== undefined) return found.value;
  }
  if (name === "__init__") return (...given) => (x instanceof Error ? pyInitError(x, ...given) : null);
  if (name === "pyStr" && x instanceof Error) return () => pyErrorText(x);
  if (name === "__init_subclass__") return () => null;
  throw pyError("AttributeError", `'super' object has no attribute '${name}'`);
}
