// The RetryError of requests after too many replies that were to be asked for again.
function pyTooMany(request, response) {
  const { scheme, host, port } = pyUrlParts(request.url);
  const usual = scheme === "https" ? 443 : 80;
  const pool = `${scheme.toUpperCase()}ConnectionPool(host=${pyRepr(host)}, port=${port ?? usual})`;
  const cause = `(Caused by ResponseError('too many ${response.status_code} error responses'))`;
  return pyRequestsError("RetryError", `${pool}: Max retries exceeded with url: ${request.path_url} ${cause}`, request);
}
