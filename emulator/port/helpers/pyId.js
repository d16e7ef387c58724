// id(x): a number that an object keeps, and no other has; equal texts and numbers have one.
function pyId(x) {
  const known = pyOnce([pyId], () => ({ objects: new WeakMap(), others: new Map(), last: 2 ** 46 }));
  const isObject = (typeof x === "object" && x !== null) || typeof x === "function";
  const ids = isObject ? known.objects : known.others;
  if (!ids.has(x)) ids.set(x, (known.last += 16));
  return ids.get(x);
}
