if __name__ == "__main__":
    print("never")


def program(v):
    return __name__.rpartition(".")[2]
