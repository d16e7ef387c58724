// hashlib.blake2s(data, digest_size=32, key=b"", salt=b"", person=b"").
function pyBlake2s(data = undefined, size = undefined, key = undefined, salt = undefined, person = undefined) {
  return pyBlake2New("blake2s", data, size, key, salt, person);
}
