// What a call of a class with __new__ gives whose __init__ sends requests.
async function pyConstructedWaiting(type, given) {
  const made = pyMadeByNew(type, given);
  if (made instanceof type) await made.__init__?.(...given);
  return made;
}
