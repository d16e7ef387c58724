// What cache_info() of a cached function gives: a tuple with names.
class PyCacheInfo extends PyTuple {
  static pyName = "functools._CacheInfo";
  get hits() {
    return this[0];
  }
  get misses() {
    return this[1];
  }
  get maxsize() {
    return this[2];
  }
  get currsize() {
    return this[3];
  }
  pyRepr() {
    const [hits, misses, maxsize, currsize] = Array.from(this, pyRepr);
    return `CacheInfo(hits=${hits}, misses=${misses}, maxsize=${maxsize}, currsize=${currsize})`;
  }
}
