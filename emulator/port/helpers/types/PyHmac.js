// hmac.HMAC(key, msg, digestmod), by the algorithm's name or what makes a hash; keeps its message to be copied.
class PyHmac {
  static pyName = "hmac.HMAC";
  #key;
  #message;
  #hash;
  constructor(key, message, algorithm) {
    if (!Buffer.isBuffer(key)) {
      throw pyError("TypeError", `key: expected bytes or bytearray, but got '${pyTypeName(key)}'`);
    }
    if (!algorithm) throw pyError("TypeError", "Missing required parameter 'digestmod'.");
    this.#hash = typeof algorithm === "function" ? algorithm : (data) => pyHashNew(algorithm, data);
    const { name, digest_size, block_size } = this.#hash();
    this.#key = key;
    this.#message = message == null ? Buffer.alloc(0) : pyHashData(message);
    Object.assign(this, { name: `hmac-${name}`, digest_size, block_size });
  }
  update(message) {
    this.#message = Buffer.concat([this.#message, pyHashData(message)]);
    return null;
  }
  #hashed(...parts) {
    const hash = this.#hash();
    parts.forEach((each) => hash.update(each));
    return hash.digest();
  }
  digest() {
    const key = Buffer.alloc(this.block_size);
    key.set(this.#key.length > this.block_size ? this.#hash(this.#key).digest() : this.#key);
    const [inner, outer] = [0x36, 0x5c].map((pad) => key.map((each) => each ^ pad));
    return this.#hashed(outer, this.#hashed(inner, this.#message));
  }
  hexdigest() {
    return this.digest().toString("hex");
  }
  copy() {
    return new PyHmac(this.#key, this.#message, this.#hash);
  }
}
