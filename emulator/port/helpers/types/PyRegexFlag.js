// The flags of re, which are numbers with names.
class PyRegexFlag extends PyFlag {
  static pyName = "re.RegexFlag";
  static mixin = "int";
  static names = { A: "ASCII", I: "IGNORECASE", M: "MULTILINE", S: "DOTALL", U: "UNICODE", X: "VERBOSE" };
  static {
    const bits = { NOFLAG: 0, ASCII: 256, IGNORECASE: 2, UNICODE: 32, MULTILINE: 8, DOTALL: 16, VERBOSE: 64 };
    for (const [name, value] of Object.entries(bits)) this[name] = new this(name, value);
    for (const [letter, name] of Object.entries(this.names)) this[letter] = this[name];
  }
  pyRepr() {
    const named = this.constructor.pyMembers().filter(({ value }) => (value & this.value) === value);
    return named.length === 0 ? "re.NOFLAG" : named.map(({ name }) => `re.${name}`).join("|");
  }
  pyStr() {
    return this.pyRepr();
  }
}
