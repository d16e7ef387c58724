// What own classes say of two values, undefined where neither does; one of a class below the other's is asked first.
function pySaid(a, b, name, turned = name) {
  const isBelow = pyIsBelow(b, a);
  const ask = (x, method, y) => (typeof x?.[method] === "function" ? x[method](y ?? null) : undefined);
  const first = isBelow ? ask(b, turned, a) : ask(a, name, b);
  if (first !== undefined) return first;
  return isBelow ? ask(a, name, b) : ask(b, turned, a);
}
