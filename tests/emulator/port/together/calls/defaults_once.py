COUNT = []


def fresh():
    COUNT.append(1)
    return []


def add(x, acc=fresh(), *, seen={}):
    acc.append(x)
    seen[str(x)] = len(acc)
    return [acc, seen]


class A:
    def add(self, x, acc=[]):
        acc.append(x)
        return acc


f = lambda x, acc=[]: acc.append(x) or acc


def program(v):
    COUNT.clear()
    out = [list(map(str, add(1))), list(map(str, add(2))), A().add(3)[-1], len(A().add(4)) > 1, f(1)[-1]]
    add.__defaults__ if False else None
    return [len(out), COUNT, out[2:]]
