// The JSON of a request's body; InvalidJSONError for a number that is not finite.
function pyRequestJson(json, request) {
  try {
    return pyJsonDumps(json, { allow_nan: false });
  } catch (error) {
    if (error.name !== "ValueError") throw error;
    throw pyRequestsError("InvalidJSONError", error.message, request);
  }
}
