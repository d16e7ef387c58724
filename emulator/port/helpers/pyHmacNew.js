// hmac.new(key, msg=None, digestmod): the algorithm is a name, or hashlib's function.
function pyHmacNew(key, message, algorithm) {
  if (!Buffer.isBuffer(key)) {
    throw pyError("TypeError", `key: expected bytes or bytearray, but got '${pyTypeName(key)}'`);
  }
  if (!algorithm) throw pyError("TypeError", "Missing required parameter 'digestmod'.");
  const name = typeof algorithm === "function" ? algorithm().name : algorithm.toLowerCase();
  pyHashAlgorithm(name);
  return new PyHmac(key, message == null ? Buffer.alloc(0) : pyHashData(message), name);
}
