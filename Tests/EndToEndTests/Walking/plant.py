"""Makes files that the patterns of a tree's ignore files may speak of, so that there is something to ignore.

    plant.py FOLDER

A checkout holds hardly any file that its own `.gitignore` ignores. For every pattern a file is made whose name fits it, or
nearly: in the folder of the ignore file, in one below it and in one beside it. What is there already stays.
"""

import os
import re
import sys


def names(pattern):
    """Names that fit a pattern, and some that nearly do."""
    pattern = pattern.strip().lstrip("!").strip("/")
    pattern = re.sub(r"\[([!^]?)\]?([^\]])[^\]]*\]", lambda found: "~" if found[1] else found[2], pattern)
    pattern = re.sub(r"\\(.)", r"\1", pattern)
    for many, one in (("deep/er", "x.y"), ("", "")):
        name = pattern.replace("**", many).replace("*", one).replace("?", "q")
        name = os.path.normpath(name) if name else ""
        if name and not name.startswith((".", "/")) or name.startswith(".") and len(name) > 2 and ".." not in name:
            yield name
            yield name + "/inside"
            yield name + "x"


def main(top):
    made = 0
    for folder, _, files in list(os.walk(top)):
        for file in {".gitignore", ".ignore"} & set(files):
            with open(os.path.join(folder, file), encoding="utf-8", errors="replace") as source:
                patterns = [line.rstrip("\n") for line in source if line.strip() and not line.startswith("#")]
            for index, pattern in enumerate(patterns):
                for name in names(pattern):
                    for below in ("", "below", "below/further"):
                        path = os.path.join(folder, below, name)
                        # Of two that exclude each other, a file and a folder of one name, either comes first.
                        if name.endswith("/inside") == bool(index % 2):
                            path = os.path.join(folder, below + "2", name)
                        try:
                            os.makedirs(os.path.dirname(path), exist_ok=True)
                            with open(path, "x", encoding="utf-8") as output:
                                output.write("text\n")
                            made += 1
                        except OSError:
                            pass
    print(f"planted {made}")


if __name__ == "__main__":
    main(*sys.argv[1:])
