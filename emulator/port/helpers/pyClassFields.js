// Lets objects of a class answer to the attributes and static methods of the class itself, unless they have their own.
function pyClassFields(type, ...names) {
  for (const name of names) {
    Object.defineProperty(type.prototype, name, {
      configurable: true,
      get() {
        const value = this.constructor[name];
        const isMethod = typeof value === "function" && !/^class\b/.test(value) && value.prototype === undefined;
        return isMethod ? pyDescribedAs(value, value.bind(this.constructor)) : value;
      },
      set(value) {
        Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
      },
    });
  }
}
