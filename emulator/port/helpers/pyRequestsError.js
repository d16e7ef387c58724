// An error of requests; its RetryError is not called as Segment's is.
function pyRequestsError(name, text, request = null, response = null) {
  const error = pyError(`requests.${name}`, text);
  if (name === "RetryError") error.name = "requests.RetryError";
  return Object.assign(error, { request: request ?? response?.request ?? null, response });
}
