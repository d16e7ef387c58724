// string.Template: texts with $name and ${name}.
class PyTemplate {
  static pyName = "Template";
  static delimiter = "$";
  static idpattern = "[_a-z][_a-z0-9]*";
  constructor(template) {
    this.template = template;
  }
  substitute(mapping = {}, given = {}) {
    return this.#filled((name) => pyGetItem(Object.hasOwn(given, name) ? given : mapping, name), true);
  }
  safe_substitute(mapping = {}, given = {}) {
    const has = (name) => Object.hasOwn(given, name) || pyIn(name, mapping);
    const value = (name) => pyGetItem(Object.hasOwn(given, name) ? given : mapping, name);
    return this.#filled((name) => (has(name) ? value(name) : undefined), false);
  }
  // $$, $name or ${name}; any other $ is a mistake.
  #filled(valueOf, isStrict) {
    const { delimiter } = this.constructor;
    return this.template.replace(pyTemplateForm(this.constructor), (found, twice, name, braced, place) => {
      if (twice) return delimiter;
      const key = name ?? braced;
      if (key === undefined && isStrict) throw pyTemplateError(this.template.slice(0, place + delimiter.length));
      const value = key === undefined ? undefined : valueOf(key);
      return value === undefined ? found : pyStr(value);
    });
  }
}
