// Lets objects of a class answer to the attributes and static methods of the class itself, unless they have their own.
function pyClassFields(type, ...names) {
  for (const name of names) {
    const read = (holder) => {
      const value = holder[name];
      const isMethod = typeof value === "function" && !/^class\b/.test(value) && value.prototype === undefined;
      return isMethod ? pyDescribedAs(value, value.bind(holder)) : value;
    };
    pyClassField(type, name, read);
  }
}
