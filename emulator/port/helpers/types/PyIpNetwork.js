// A network: the addresses that begin with the same bits.
class PyIpNetwork {
  static pyName = "IPv4Network";
  constructor(first, length) {
    Object.assign(this, { network_address: first, prefixlen: length });
  }
  get version() {
    return this.network_address.version;
  }
  get max_prefixlen() {
    return this.network_address.max_prefixlen;
  }
  #address(number) {
    return new this.network_address.constructor(number);
  }
  get #size() {
    return 1n << BigInt(this.max_prefixlen - this.prefixlen);
  }
  get num_addresses() {
    return pyInteger(this.#size);
  }
  get broadcast_address() {
    return this.#address(this.network_address.number + this.#size - 1n);
  }
  get netmask() {
    return this.#address((1n << BigInt(this.max_prefixlen)) - this.#size);
  }
  get hostmask() {
    return this.#address(this.#size - 1n);
  }
  get with_prefixlen() {
    return this.pyStr();
  }
  get compressed() {
    return this.pyStr();
  }
  get with_netmask() {
    return `${this.network_address.pyStr()}/${this.netmask.pyStr()}`;
  }
  #isOfOne(networks) {
    const ends = [this.network_address, this.broadcast_address];
    return networks.split(" ").some((network) => ends.every((address) => pyIpIsWithin(address, network)));
  }
  get is_private() {
    return this.#isOfOne(this.network_address.constructor.privates);
  }
  get is_global() {
    return !this.is_private && !this.#isOfOne("100.64.0.0/10");
  }
  get is_loopback() {
    return [this.network_address, this.broadcast_address].every((address) => address.is_loopback);
  }
  *pyIter() {
    for (let place = 0n; place < this.#size; place += 1n) yield this.#address(this.network_address.number + place);
  }
  hosts() {
    const isSmall = this.#size <= 2n;
    const all = this.pyIter();
    const [first, last] = [this.network_address.number, this.broadcast_address.number];
    const isHost = ({ number }) => isSmall || (number > first && (this.version === 6 || number < last));
    return this.#size === 1n ? [...all] : pyFilter(isHost, all);
  }
  subnet_of(other) {
    return this.#sameVersion(other) && pyIn(this.network_address, other) && pyIn(this.broadcast_address, other);
  }
  supernet_of(other) {
    return this.#sameVersion(other) && pyIn(other.network_address, this) && pyIn(other.broadcast_address, this);
  }
  overlaps(other) {
    const isInOther = pyIn(this.network_address, other) || pyIn(this.broadcast_address, other);
    return isInOther || pyIn(other.network_address, this);
  }
  #sameVersion(other) {
    if (other.version === this.version) return true;
    throw pyError("TypeError", `${this.pyStr()} and ${other.pyStr()} are not of the same version`);
  }
  pyContains(address) {
    if (address instanceof PyIpNetwork) return false;
    if (!(address instanceof PyIpAddress)) throw pyNoAttribute(address, "_version");
    const free = BigInt(this.max_prefixlen - this.prefixlen);
    return address.version === this.version && address.number >> free === this.network_address.number >> free;
  }
  pyGetItem(place) {
    const at = BigInt(pyIndexOf(place));
    const number = at < 0n ? at + this.#size : at;
    if (number < 0n || number >= this.#size) throw pyError("IndexError", "address out of range");
    return this.#address(this.network_address.number + number);
  }
  pyStr() {
    return `${this.network_address.pyStr()}/${this.prefixlen}`;
  }
  pyRepr() {
    return `IPv${this.version}Network('${this.pyStr()}')`;
  }
  pyEquals(other) {
    return other instanceof PyIpNetwork ? this.pyStr() === other.pyStr() : undefined;
  }
  pyLess(other) {
    if (!(other instanceof PyIpNetwork)) return undefined;
    this.#sameVersion(other);
    const isSame = this.network_address.number === other.network_address.number;
    return isSame ? this.prefixlen < other.prefixlen : this.network_address.number < other.network_address.number;
  }
  pyHash() {
    return this.pyRepr();
  }
  toJSON() {
    return pyNoJson(this);
  }
}
