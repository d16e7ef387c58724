// time.localtime(seconds): the local time is UTC.
function pyLocaltime(seconds = undefined) {
  return pyGmtime(seconds, "UTC");
}
