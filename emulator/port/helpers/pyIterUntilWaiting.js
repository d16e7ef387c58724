// iter(f, sentinel) where f sends requests.
async function* pyIterUntilWaiting(f, sentinel) {
  for (let value = await pyCalled(f); !pySame(value, sentinel); value = await pyCalled(f)) yield value;
}
