// What a class holds, with errors in the place of calls of methods that send: what makes them would not wait.
function pyWithoutSenders(type, where) {
  const fields = pyClassDict(type);
  for (const [key] of fields) {
    const member = Object.getOwnPropertyDescriptor(type.prototype, key)?.value ?? fields.get(key);
    if (typeof member !== "function" || !/^Async/.test(member.constructor.name)) continue;
    const refuse = () => {
      throw pyError("NotImplementedError", `${key}(), which sends, called as what ${where}`);
    };
    fields.set(key, refuse);
  }
  return fields;
}
