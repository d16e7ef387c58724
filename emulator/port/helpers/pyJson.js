// response.json(): the text of a reply as JSON; half a surrogate pair becomes U+FFFD, as it does in events.
function pyJson(text) {
  const fail = (what) => {
    throw pyError("JSONDecodeError", what);
  };
  const known = (key, value) => {
    if (value === Infinity || value === -Infinity) fail("a number beyond a double");
    return typeof value === "string" ? value.toWellFormed() : value;
  };
  try {
    return JSON.parse(text, known);
  } catch (error) {
    return fail(error.message);
  }
}
