// What `with manager as x` gives x, where the manager may send requests.
async function pyEnterWaiting(manager) {
  return (await pyEnter(manager)) ?? null;
}
