// statistics.pstdev(data).
function pyPstdev(data) {
  return pyStdev(data, 0);
}
