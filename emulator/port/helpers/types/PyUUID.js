// A universally unique identifier.
class PyUUID {
  static pyName = "UUID";
  constructor(hex = null, bytes = null, bytesLe = null, fields = null, int = null, version = null) {
    const given = [hex, bytes, bytesLe, fields, int];
    if (given.filter((each) => each != null).length !== 1) {
      throw pyError("TypeError", "one of the hex, bytes, bytes_le, fields, or int arguments must be given");
    }
    const isSwapped = bytesLe != null;
    const number =
      hex != null
        ? pyUuidHex(hex)
        : bytes != null || isSwapped
          ? pyUuidBytes(bytes ?? bytesLe, isSwapped)
          : fields != null
            ? pyUuidFields(fields)
            : pyUuidInt(int);
    const bits = version == null ? number : pyUuidVersion(number, version);
    const text = bits.toString(16).padStart(32, "0");
    const shown = text.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
    const named = { hex: text, int: pyInteger(bits), bytes: Buffer.from(text, "hex"), urn: `urn:uuid:${shown}` };
    Object.assign(this, named);
    const parts = /(.{8})(.{4})(.{4})(..)(..)(.{12})/.exec(text).slice(1);
    for (const [index, name] of PyUUID.#parts.entries()) {
      Object.defineProperty(this, name, { value: Number.parseInt(parts[index], 16) });
    }
    // Only the usual variant has a version.
    this.version = (bits >> 62n) % 4n === 2n ? Number((bits >> 76n) % 16n) : null;
    Object.defineProperty(this, "shown", { value: shown });
  }
  static #parts = "time_low time_mid time_hi_version clock_seq_hi_variant clock_seq_low node".split(" ");
  static of(bytes, version) {
    return new PyUUID(null, bytes, null, null, null, version);
  }
  get fields() {
    return pyTuple(...PyUUID.#parts.slice(0, 6).map((name) => this[name]));
  }
  get clock_seq() {
    return (this.clock_seq_hi_variant % 64) * 256 + this.clock_seq_low;
  }
  get time() {
    const high = BigInt(this.time_hi_version % 4096) * 2n ** 48n;
    return pyInteger(high + BigInt(this.time_mid) * 2n ** 32n + BigInt(this.time_low));
  }
  get bytes_le() {
    return Buffer.from(pyUuidBytes(this.bytes, true).toString(16).padStart(32, "0"), "hex");
  }
  get variant() {
    const bits = this.clock_seq_hi_variant >> 5;
    if (bits < 4) return "reserved for NCS compatibility";
    if (bits < 6) return "specified in RFC 4122";
    return `reserved for ${bits === 6 ? "Microsoft compatibility" : "future definition"}`;
  }
  pyStr() {
    return this.shown;
  }
  pyRepr() {
    return `UUID('${this.shown}')`;
  }
  pyInt() {
    return this.int;
  }
  pyEquals(other) {
    return other instanceof PyUUID ? this.hex === other.hex : undefined;
  }
  pyLess(other) {
    return other instanceof PyUUID ? this.hex < other.hex : undefined;
  }
  pyHash() {
    return this.hex;
  }
  toJSON() {
    return pyNoJson(this);
  }
}
