// A time zone with the rules of its place, as Intl knows them.
class PyZoneInfo extends PyTzinfo {
  static pyName = "zoneinfo.ZoneInfo";
  static #zones = new Map();
  constructor(key) {
    super();
    const known = PyZoneInfo.#zones.get(key);
    if (known) return known;
    Object.assign(this, { key });
    Object.defineProperty(this, "clock", { value: pyZoneClock(key) });
    PyZoneInfo.#zones.set(key, this);
  }
  // How far local time is ahead of UTC at a time in UTC; all in microseconds.
  #east(utc) {
    const at = Number(pyFloorOf(utc, 1000000n)) - 62135683200;
    const parts = this.clock.formatToParts(new Date(at * 1000)).map(({ type, value }) => [type, Number(value)]);
    const { year, month, day, hour, minute, second } = Object.fromEntries(parts);
    const local = (pyDayNumber(year, month, day) - 719163) * 86400 + (hour * 60 + minute) * 60 + second;
    return BigInt(local - at) * 1000000n;
  }
  // Of a time that clocks show twice, or skip, the fold says which side of the change is meant.
  #eastAt(local, fold) {
    const day = 86400000000n;
    const [before, after] = [this.#east(local - day), this.#east(local + day)];
    if (before === after) return before;
    const isBefore = this.#east(local - before) === before;
    const isAfter = this.#east(local - after) === after;
    return (isBefore === isAfter ? fold === 0 : isBefore) ? before : after;
  }
  utcoffset(dt) {
    return dt === null ? null : PyTimedelta.of(this.#eastAt(pyMicro(dt), dt.fold));
  }
  fromUtc(utc) {
    const east = this.#east(utc);
    return [utc + east, this.#eastAt(utc + east, 0) === east ? 0 : 1];
  }
  #says(dt) {
    const [local, fold] = [pyMicro(dt), dt.fold];
    const east = this.#eastAt(local, fold);
    const at = (Number(pyFloorOf(local - east, 1000000n)) - 62135683200) * 1000;
    return pyZoneSays(this.key, at, Number(east / 1000000n));
  }
  #isUtc() {
    return /^(?:Etc\/)?(?:UTC|UCT|Universal|Zulu)$/.test(this.key);
  }
  dst(dt) {
    if (this.#isUtc()) return new PyTimedelta();
    return dt === null ? null : new PyTimedelta(0, this.#says(dt)[1]);
  }
  tzname(dt) {
    if (this.#isUtc()) return "UTC";
    return dt === null ? null : this.#says(dt)[0];
  }
  pyStr() {
    return this.key;
  }
  pyRepr() {
    return `zoneinfo.ZoneInfo(key=${pyRepr(this.key)})`;
  }
}
