// hashlib.new(name, data): a hash by the name of its algorithm.
function pyHashNew(name, data = Buffer.alloc(0)) {
  if (typeof name !== "string") throw pyError("TypeError", "name must be a string");
  const digest = new PyDigest(name.toLowerCase(), crypto.createHash(pyHashAlgorithm(name)));
  digest.update(data);
  return digest;
}
