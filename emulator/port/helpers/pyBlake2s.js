// hashlib.blake2s(data, digest_size=…, key=…, salt=…, person=…).
function pyBlake2s(data = undefined, size = 32, key = undefined, salt = undefined, person = undefined) {
  if (size === 32 && (key ?? salt ?? person) === undefined) return pyHashNew("blake2s", data);
  return pyBlake2("blake2s", data, size, key, salt, person);
}
