// The JSON of a request's body; InvalidJSONError for a number that is not finite.
function pyRequestJson(json, request) {
  const how = { indent: null, item: ", ", key: ": ", isAscii: true, allowsNan: false, default: null, open: [] };
  try {
    return pyJsonWrite(json, how, "");
  } catch (error) {
    if (error.name !== "ValueError") throw error;
    throw pyRequestsError("InvalidJSONError", error.message, request);
  }
}
