// An object of a class whose __init__ sends requests.
async function pyBegun(object, given) {
  await object.__init__(...given);
  return object;
}
