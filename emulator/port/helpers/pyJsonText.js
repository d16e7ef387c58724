// A body as JSON; a number that is not finite is an error.
function pyJsonText(body) {
  return JSON.stringify(body, (key, value) => {
    if (typeof value !== "number" || Number.isFinite(value)) return value;
    throw pyError("InvalidJSONError", "Out of range float values are not JSON compliant");
  });
}
