// response.json() of a reply's text: JSONDecodeError of requests for what is no JSON.
function pyReplyJson(text, read = pyJsonParse) {
  try {
    return read(text);
  } catch (error) {
    if (error.name !== "JSONDecodeError") throw error;
    const { msg, doc, pos, lineno, colno } = error;
    throw Object.assign(pyRequestsError("JSONDecodeError", error.message), { msg, doc, pos, lineno, colno });
  }
}
