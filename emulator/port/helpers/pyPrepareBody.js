// Give a request its body, and the headers that tell of it.
function pyPrepareBody(request, given, files, json) {
  const data = given?.pyAsText ?? given?.pyAsBytes ?? given;
  const { headers } = request;
  const isText = typeof data === "string" || Buffer.isBuffer(data);
  let [body, type] = [null, null];
  if (!pyTruthy(data) && json !== null) {
    type = "application/json";
    body = Buffer.from(pyRequestJson(json, request));
  }
  if (pyTruthy(data) && pyNumberOf(data) !== null) {
    throw pyError("TypeError", `'${pyTypeName(data)}' object is not iterable`);
  }
  const isFields = Array.isArray(data) || pyIsDict(data);
  if (pyTruthy(data) && !isText && !isFields) {
    const what = `a body of type ${pyTypeName(data)}`;
    throw pyError("NotImplementedError", `${what}; send text, bytes, a dict or a list of pairs`);
  }
  if (pyTruthy(files)) {
    [body, type] = pyEncodeFiles(files, isText && data.length > 0 ? data : isFields ? data : {});
  } else if (pyTruthy(data)) {
    body = isText ? data : pyFormEncode(data);
    type = isText ? null : "application/x-www-form-urlencoded";
  }
  const length = body === null ? 0 : Buffer.byteLength(body);
  const isBare = body === null && !["GET", "HEAD"].includes(request.method) && headers.get("Content-Length") === null;
  if (length > 0 || isBare) headers.pySetItem("Content-Length", String(length));
  if (type !== null && !headers.pyContains("content-type")) headers.pySetItem("Content-Type", type);
  request.body = body;
}
