// hashlib.blake2b(data, digest_size=…, key=…, salt=…, person=…).
function pyBlake2b(data = undefined, size = 64, key = undefined, salt = undefined, person = undefined) {
  if (size === 64 && (key ?? salt ?? person) === undefined) return pyHashNew("blake2b", data);
  return pyBlake2("blake2b", data, size, key, salt, person);
}
