// typing.assert_never(x).
function pyAssertNever(x) {
  const characters = Array.from(pyRepr(x));
  const text = characters.slice(0, 100).join("") + (characters.length > 100 ? "..." : "");
  throw pyError("AssertionError", `Expected code to be unreachable, but got: ${text}`);
}
