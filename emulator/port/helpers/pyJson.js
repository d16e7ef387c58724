// response.json(): the text of a reply as JSON.
function pyJson(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw pyError("JSONDecodeError", error.message);
  }
}
