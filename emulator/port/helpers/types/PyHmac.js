// hmac.HMAC(key, msg, digestmod), by the algorithm's name or hashlib's function; keeps its message to be copied.
class PyHmac {
  static pyName = "hmac.HMAC";
  #key;
  #message;
  constructor(key, message, algorithm) {
    if (!Buffer.isBuffer(key)) {
      throw pyError("TypeError", `key: expected bytes or bytearray, but got '${pyTypeName(key)}'`);
    }
    if (!algorithm) throw pyError("TypeError", "Missing required parameter 'digestmod'.");
    const { name, digest_size, block_size } = typeof algorithm === "function" ? algorithm() : pyHashNew(algorithm);
    this.#key = key;
    this.#message = message == null ? Buffer.alloc(0) : pyHashData(message);
    Object.assign(this, { name: `hmac-${name}`, digest_size, block_size });
  }
  update(message) {
    this.#message = Buffer.concat([this.#message, pyHashData(message)]);
    return null;
  }
  digest() {
    const algorithm = pyHashAlgorithm(this.name.slice(5));
    return crypto.createHmac(algorithm, this.#key).update(this.#message).digest();
  }
  hexdigest() {
    return this.digest().toString("hex");
  }
  copy() {
    return new PyHmac(this.#key, this.#message, this.name.slice(5));
  }
}
