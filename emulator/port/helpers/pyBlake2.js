// A hash of BLAKE2 of another size, or with a key, a salt or a person.
function pyBlake2(name, data, size, ...given) {
  const most = name === "blake2b" ? 64 : 32;
  const bytes = pyIndexOf(size);
  if (bytes < 1 || bytes > most) throw pyError("ValueError", `digest_size must be between 1 and ${most} bytes`);
  const parts = [["key", most], ["salt", most / 4], ["person", most / 4]].map(([part, limit], place) => {
    const value = pyBytesLike(given[place] ?? Buffer.alloc(0));
    if (value.length > limit) throw pyError("ValueError", `maximum ${part} length is ${limit} bytes`);
    return value;
  });
  const digest = new PyDigest(name, new PyBlake2(name, Number(bytes), parts));
  if (data !== undefined) digest.update(data);
  return digest;
}
