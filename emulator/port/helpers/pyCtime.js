// time.ctime(seconds).
function pyCtime(seconds = null) {
  return pyAsctime(pyGmtime(seconds));
}
