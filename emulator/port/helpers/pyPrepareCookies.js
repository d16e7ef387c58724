// Give a request the cookies of its jar, unless it has a Cookie header of its own.
function pyPrepareCookies(request) {
  const header = request.headers.pyContains("Cookie") ? null : request.jar.header(request.url);
  if (header !== null) request.headers.pySetItem("Cookie", header);
}
