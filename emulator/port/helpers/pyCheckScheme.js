// Raise InvalidSchema for a URL that is not of the web.
function pyCheckScheme(url) {
  if (/^https?:\/\//i.test(url)) return;
  throw pyRequestsError("InvalidSchema", `No connection adapters were found for ${pyRepr(url)}`);
}
