// hashlib.blake2b(data, digest_size=64, key=b"", salt=b"", person=b"").
function pyBlake2b(data = undefined, size = undefined, key = undefined, salt = undefined, person = undefined) {
  return pyBlake2New("blake2b", data, size, key, salt, person);
}
