// string.Template: texts with $name and ${name}.
class PyTemplate {
  static pyName = "Template";
  static delimiter = "$";
  static idpattern = "(?a:[_a-z][_a-z0-9]*)";
  static braceidpattern = null;
  static flags = 2;
  static get pattern() {
    return pyTemplatePattern(this);
  }
  constructor(template) {
    this.template = template;
  }
  get pattern() {
    return this.constructor.pattern;
  }
  get delimiter() {
    return this.constructor.delimiter;
  }
  substitute(mapping = {}, given = {}) {
    const fail = (match) => {
      throw pyTemplateError(this.template, match.start("invalid"));
    };
    return this.#filled((name) => pyStr(pyTemplateValue(name, mapping, given)), fail);
  }
  safe_substitute(mapping = {}, given = {}) {
    const value = (name, match) => {
      try {
        return pyStr(pyTemplateValue(name, mapping, given));
      } catch (error) {
        if (pyIsError(error, "KeyError")) return match.group();
        throw error;
      }
    };
    return this.#filled(value, (match) => match.group());
  }
  is_valid() {
    const found = Array.from(this.pattern.finditer(this.template), (match) => pyTemplatePart(this, match));
    return found.every(({ kind }) => kind !== "invalid");
  }
  get_identifiers() {
    const found = Array.from(this.pattern.finditer(this.template), (match) => pyTemplatePart(this, match));
    return [...new Set(found.filter(({ name }) => name).map(({ name }) => name))];
  }
  #filled(value, fail) {
    const text = (match) => {
      const { kind, name } = pyTemplatePart(this, match);
      if (name) return value(name, match);
      return kind === "escaped" ? this.delimiter : fail(match);
    };
    return this.pattern.sub(text, this.template);
  }
}
