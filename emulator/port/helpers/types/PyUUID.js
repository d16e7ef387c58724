// A universally unique identifier.
class PyUUID {
  static pyName = "UUID";
  constructor(hex, bytes, bytesLe, fields, int, version) {
    const given = [hex, bytes, bytesLe, fields, int];
    if (given.filter((each) => each != null).length !== 1) {
      throw pyError("TypeError", "one of the hex, bytes, bytes_le, fields, or int arguments must be given");
    }
    if (bytesLe != null || fields != null) throw pyError("TypeError", "give UUID its hex, bytes or int");
    const number = hex != null ? pyUuidHex(hex) : bytes != null ? pyUuidBytes(bytes) : pyUuidInt(int);
    const bits = version == null ? number : pyUuidVersion(number, version);
    const text = bits.toString(16).padStart(32, "0");
    const shown = text.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
    const named = { hex: text, int: pyInteger(bits), bytes: Buffer.from(text, "hex"), urn: `urn:uuid:${shown}` };
    Object.assign(this, named);
    // Only the usual variant has a version.
    this.version = (bits >> 62n) % 4n === 2n ? Number((bits >> 76n) % 16n) : null;
    Object.defineProperty(this, "shown", { value: shown });
  }
  static of(bytes, version) {
    return new PyUUID(null, bytes, null, null, null, version);
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
