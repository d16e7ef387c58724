// The loggers of the file by their names, and what loggers, handlers and adapters have in common.
class PyLogging {
  static #loggers = new Map();
  static silenced = 0;
  static logger(name) {
    if (!this.#loggers.has(name)) this.#loggers.set(name, new PyLogger(name, name === "root" ? 30 : 0));
    return this.#loggers.get(name);
  }
  // The loggers that there are, but for the root and those of some names.
  static others(names) {
    return [...this.#loggers.values()].filter(({ name }) => name !== "root" && !names.includes(name));
  }
  // The nearest logger above: the parts of a name are separated by points.
  static parentOf(name) {
    for (let above = name; above.includes("."); ) {
      above = above.slice(0, above.lastIndexOf("."));
      if (this.#loggers.has(above)) return this.#loggers.get(above);
    }
    return name === "root" ? null : this.logger("root");
  }
  static handlersOf(logger) {
    const above = pyTruthy(logger.propagate) ? logger.parent : null;
    return above === null ? logger.handlers : [...logger.handlers, ...this.handlersOf(above)];
  }
  static lastResort() {
    return Object.assign(new PyStreamHandler(), { level: 30 });
  }
  static passes(owner, record) {
    return owner.filters.every((each) => pyTruthy(typeof each === "function" ? each(record) : each.filter(record)));
  }
  static split(given) {
    const others = given.filter((each) => !(each instanceof PyKeywords));
    return { others, pyKeywords: { ...given[others.length] } };
  }
  static add(all, one) {
    if (!all.includes(one)) all.push(one);
    return null;
  }
  static remove(all, one) {
    if (all.includes(one)) all.splice(all.indexOf(one), 1);
    return null;
  }
}
