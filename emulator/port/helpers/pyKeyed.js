// The items of x and a key function that gives what f gave of each, in their order: requests are sent one by one.
async function pyKeyed(x, f) {
  const items = pyIter(await pyCollected(x));
  const list = Array.isArray(items) ? items : Array.from(items);
  if (f === null) return [list, null];
  const keys = [];
  for (const item of list) keys.push(await pyCalled(f, item));
  const steps = keys.values();
  return [list, (_) => steps.next().value];
}
