class Seq:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError(i)
        return i * 10

    def __len__(self):
        return 3


def program(v):
    s = Seq()
    return [list(s), [x for x in s], 20 in s, sum(s), max(s), list(reversed(s))]
