// Python's error for an object of a class that has abstract methods.
function pyAbstract(name, methods) {
  const words = `method${methods.length > 1 ? "s" : ""} ${methods.join(", ")}`;
  throw pyError("TypeError", `Can't instantiate abstract class ${name} with abstract ${words}`);
}
