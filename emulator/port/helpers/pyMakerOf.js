// What makes objects of a library's class, as a function that is passed on; isinstance asks it for the class.
function pyMakerOf(type) {
  const name = type.pyName ?? type.name;
  const title = name.slice(name.lastIndexOf(".") + 1);
  return pyOnce([pyMakerOf, type], () => {
    const made = pyNamed(title, (...given) => new type(...given));
    const fields = { pyMade: type, pyQualname: title, pyText: () => pyConstructorText(type) };
    return Object.assign(Object.setPrototypeOf(made, type), fields);
  });
}
