// dataclasses.replace(x, **changed): a new object of x's class.
function pyReplaceFields(x, changed) {
  const { fields, name } = x.constructor;
  const unknown = Object.keys(changed).find((field) => !fields.includes(field));
  if (unknown !== undefined) {
    throw pyError("TypeError", `${name}.__init__() got an unexpected keyword argument '${unknown}'`);
  }
  return new x.constructor(...fields.map((field) => (field in changed ? changed[field] : x[field])));
}
