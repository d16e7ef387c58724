// dataclasses.replace(x, **changed): a new object of x's class.
function pyReplaceFields(x, changed) {
  const { fields, name, given = fields } = x.constructor;
  for (const field of Object.keys(changed)) {
    if (given.includes(field)) continue;
    if (!fields.includes(field)) {
      throw pyError("TypeError", `${name}.__init__() got an unexpected keyword argument '${field}'`);
    }
    const what = "is declared with init=False, it cannot be specified with replace()";
    throw pyError("ValueError", `field ${field} ${what}`);
  }
  return new x.constructor(...given.map((field) => (Object.hasOwn(changed, field) ? changed[field] : x[field])));
}
