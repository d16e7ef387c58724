// hashlib.blake2b and blake2s: Node's own hash, or one with a size, key, salt or person.
function pyBlake2New(name, data, size, key, salt, person) {
  const bits = name === "blake2b" ? 64 : 32;
  const asked = size === undefined ? bits : Number(pyCInt(size));
  const given = [key, salt, person].map((each) => (each === undefined ? Buffer.alloc(0) : pyBytesLike(each)));
  const check = (what, bytes, most) => {
    if (bytes.length > most) throw pyError("ValueError", `maximum ${what} length is ${most} bytes`);
  };
  if (asked < 1 || asked > bits) throw pyError("ValueError", `digest_size must be between 1 and ${bits} bytes`);
  check("salt", given[1], bits / 4);
  check("person", given[2], bits / 4);
  check("key", given[0], bits);
  if (asked === bits && given.every((each) => each.length === 0)) return pyHashNew(name, data);
  const parameters = Buffer.alloc(bits);
  parameters.set([asked, given[0].length, 1, 1]);
  parameters.set(given[1], bits / 2);
  parameters.set(given[2], bits * 0.75);
  const block = given[0].length > 0 ? 2 * bits : 0;
  const digest = new PyDigest(name, new PyBlake2(parameters, Buffer.concat([given[0]], block)));
  if (data !== undefined) digest.update(data);
  return digest;
}
