// The base of enumerations of texts, StrEnum or (str, Enum): a member does what its text does.
class PyTextEnum extends PyEnum {
  get pyAsText() {
    return this.value;
  }
  pyAdd(other) {
    return pyAdd(this.value, other?.pyAsText ?? other);
  }
  pyRadd(other) {
    return pyAdd(other, this.value);
  }
  pyMod(other) {
    return pyPercent(this.value, other);
  }
  pyLen() {
    return pyLen(this.value);
  }
  pyIter() {
    return pyIter(this.value);
  }
  pyGetItem(index) {
    return pyGetItem(this.value, index);
  }
  pySlice(...given) {
    return pySlice(this.value, ...given);
  }
  pyContains(text) {
    return pyIn(text, this.value);
  }
  upper(...given) {
    return pyUpper(this.value, ...given);
  }
  lower(...given) {
    return pyLower(this.value, ...given);
  }
  title(...given) {
    return pyTitle(this.value, ...given);
  }
  capitalize(...given) {
    return pyCapitalize(this.value, ...given);
  }
  casefold(...given) {
    return pyCasefold(this.value, ...given);
  }
  strip(...given) {
    return pyStrip(this.value, ...given);
  }
  lstrip(...given) {
    return pyLstrip(this.value, ...given);
  }
  rstrip(...given) {
    return pyRstrip(this.value, ...given);
  }
  split(...given) {
    return pySplit(this.value, ...given);
  }
  rsplit(...given) {
    return pyRsplit(this.value, ...given);
  }
  replace(...given) {
    return pyReplace(this.value, ...given);
  }
  startswith(...given) {
    return pyStartswith(this.value, ...given);
  }
  endswith(...given) {
    return pyEndswith(this.value, ...given);
  }
  removeprefix(...given) {
    return pyRemoveprefix(this.value, ...given);
  }
  removesuffix(...given) {
    return pyRemovesuffix(this.value, ...given);
  }
  encode(...given) {
    return pyEncode(this.value, ...given);
  }
}
