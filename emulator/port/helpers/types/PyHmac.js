// A keyed hash of hmac; it keeps its message, since Node's can not be copied.
class PyHmac {
  static pyName = "hmac.HMAC";
  #key;
  #message;
  constructor(key, message, algorithm) {
    this.#key = key;
    this.#message = message;
    this.name = `hmac-${algorithm}`;
    const { digest_size, block_size } = pyHashNew(algorithm);
    Object.assign(this, { digest_size, block_size });
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
