"""What GitHub runs for us is pinned, timed, as powerless as it can be, and nothing but make targets.

Each check is a function over a file's text that returns one line per problem: what, file:line, the command that mends it.
Each is also given a file with a fault in it (FAULTS), so that we know it can fail.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
GITHUB = ROOT / ".github"
WORKFLOWS = sorted(GITHUB.glob("workflows/*.y*ml"))
FORMS = sorted(p for p in GITHUB.glob("ISSUE_TEMPLATE/*.yml") if p.name != "config.yml")
SCHEMAS = {  # carried by check-jsonschema: no network
    **dict.fromkeys(WORKFLOWS, "vendor.github-workflows"),
    **dict.fromkeys(FORMS, "vendor.github-issue-forms"),
    GITHUB / "ISSUE_TEMPLATE" / "config.yml": "vendor.github-issue-config",
    GITHUB / "dependabot.yml": "vendor.dependabot",
}

MAKE = re.compile(
    r'make (\w+)( 2>&1 \| tee "\$RUNNER_TEMP/\w+\.log"| >> "\$GITHUB_STEP_SUMMARY")?'
)
SCRIPT = re.compile(r"bash (\.github/\w+\.sh)( \w+)*")


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def load(text: str) -> dict:
    """The file's data; every scalar stays the text it is (`on` too, which YAML 1.1 reads as true)."""
    return yaml.load(text, yaml.BaseLoader)


def at(text: str, *keys: str | int) -> int:
    """The line of a key; of the nearest one above it, where the key is missing."""
    node = yaml.compose(text)
    line = 1
    for key in keys:
        if isinstance(node, yaml.MappingNode):
            found = [(k, v) for k, v in node.value if k.value == str(key)]
        elif isinstance(node, yaml.SequenceNode) and int(key) < len(node.value):
            found = [(node.value[int(key)],) * 2]
        else:
            found = []
        if not found:
            break
        line, node = found[0][0].start_mark.line + 1, found[0][1]
    return line


def jobs(text: str) -> dict[str, dict]:
    return load(text).get("jobs", {})


def steps(text: str):
    for job, body in jobs(text).items():
        for i, step in enumerate(body.get("steps", [])):
            yield job, i, step


def runs_target(text: str, job: str, target: str) -> bool:
    return any(
        step.get("run", "").split()[:2] == ["make", target]
        for j, _, step in steps(text)
        if j == job
    )


# The checks: (text, where) -> problems


def pinned(text: str, where: str) -> list[str]:
    problems = []
    places = [
        ("jobs", job, "steps", i, "uses") for job, i, step in steps(text) if "uses" in step
    ]
    places += [("jobs", job, "uses") for job, body in jobs(text).items() if "uses" in body]
    for line in (at(text, *place) for place in places):
        content = text.splitlines()[line - 1]
        action = re.search(r"uses:\s*[\"']?([^@\s\"']+)", content)[1]
        if not re.search(r"@[0-9a-f]{40} # v\d+\.\d+\.\d+$", content):
            problems.append(
                f"{where}:{line}: {action} is not pinned as @<40 hex> # vX.Y.Z."
                f" Find both: git ls-remote --tags https://github.com/{action}"
            )
    return problems


def only_make(text: str, where: str) -> list[str]:
    problems = []
    targets = re.findall(
        r"^([a-z]+)\s*:(?!=)", (ROOT / "Makefile").read_text("utf-8"), re.M
    )
    for job, i, step in steps(text):
        if "run" not in step:
            continue
        place = f"{where}:{at(text, 'jobs', job, 'steps', i, 'run')}"
        for command in step["run"].strip().splitlines():
            make, script = MAKE.fullmatch(command), SCRIPT.fullmatch(command)
            if make and make[1] not in targets:
                problems.append(
                    f"{place}: the Makefile has no target {make[1]}. See: make help"
                )
            elif script and not (ROOT / script[1]).is_file():
                problems.append(f"{place}: {script[1]} does not exist. See: ls .github")
            elif not make and not script:
                problems.append(
                    f"{place}: `{command}` is no make target. Move it to the Makefile: make NAME"
                )
        shells = [
            x.get("defaults", {}).get("run", {}).get("shell")
            for x in (load(text), jobs(text)[job])
        ]
        if "|" in step["run"] and "bash" not in [step.get("shell"), *shells]:
            problems.append(
                f"{place}: without pipefail the pipe hides a failure. Add to the file: shell: bash"
            )
    return problems


def least_power(text: str, where: str) -> list[str]:
    problems = []
    if load(text).get("permissions") != {}:
        problems.append(
            f"{where}:{at(text, 'permissions')}: no `permissions: {{}}` at the top. Add it there"
        )
    for job, body in jobs(text).items():
        if not isinstance(body.get("permissions"), dict):
            problems.append(
                f"{where}:{at(text, 'jobs', job, 'permissions')}: job {job} does not list its permissions."
                " Add below it: permissions: {contents: read}"
            )
    return problems


def timed(text: str, where: str) -> list[str]:
    return [
        f"{where}:{at(text, 'jobs', job)}: job {job} could run for six hours. Add: timeout-minutes: 30"
        for job, body in jobs(text).items()
        if not body.get("timeout-minutes", "").isdigit()
    ]


def no_target_trigger(text: str, where: str) -> list[str]:
    return [
        f"{where}:{line}: pull_request_target gives a stranger's code our token. Write: pull_request"
        for line, content in enumerate(text.splitlines(), 1)
        if "pull_request_target" in content
    ]


def read_only(text: str, where: str) -> list[str]:
    """For the workflow that runs a stranger's code."""
    problems = [
        f"{where}:{line}: a pull request's checks use no secret. Remove the line"
        for line, content in enumerate(text.splitlines(), 1)
        if re.search(r"\bsecrets\s*[.\[]", content)
    ]
    for job, body in jobs(text).items():
        for scope, access in dict(body.get("permissions") or {}).items():
            if access not in ("read", "none"):
                place = f"{where}:{at(text, 'jobs', job, 'permissions', scope)}"
                problems.append(
                    f"{place}: a pull request's checks only read. Write: {scope}: read"
                )
    return problems


def deploys_what_passed(text: str, where: str) -> list[str]:
    def before(job: str) -> set[str]:
        needs = jobs(text)[job].get("needs", [])
        needs = [needs] if isinstance(needs, str) else needs
        return {job}.union(*map(before, needs))

    return [
        f"{where}:{at(text, 'jobs', job)}: job {job} deploys what no `make test` has passed. Add: needs: test"
        for job, _, step in steps(text)
        if step.get("uses", "").startswith("actions/deploy-pages@")
        and not any(runs_target(text, j, "test") for j in before(job))
    ]


def serves_its_own_python(text: str, where: str) -> list[str]:
    """A published site that lacks the runtime would ask a third party for it."""
    problems = []
    for job in jobs(text):
        runs = [step.get("run", "").strip() for j, _, step in steps(text) if j == job]
        if "make build" in runs and "make pyodide" not in runs[: runs.index("make build")]:
            problems.append(
                f"{where}:{at(text, 'jobs', job)}: job {job} builds without the runtime. Add before it: run: make pyodide"
            )
    return problems


def reports_every_job(text: str, where: str) -> list[str]:
    """For the weekly run: the report waits for every other job, and knows each by its make target."""
    others = [job for job in jobs(text) if job != "report"]
    results = " ".join(step.get("env", {}).get("RESULTS", "") for _, _, step in steps(text))
    problems = []
    for job in others:
        place = f"{where}:{at(text, 'jobs', job)}"
        if not runs_target(text, job, job):
            problems.append(
                f"{place}: job {job} does not run the target of its name. Write: run: make {job}"
            )
        if (
            job not in jobs(text)["report"]["needs"]
            or f"{job}=${{{{ needs.{job}.result }}}}" not in results
        ):
            problems.append(
                f"{place}: the report leaves {job} out. Add it to `needs` and RESULTS of job report"
            )
    return problems


def short(text: str, where: str) -> list[str]:
    filled = [line for line, content in enumerate(text.splitlines(), 1) if content.strip()]
    if len(filled) <= 3:
        return []
    return [
        f"{where}:{filled[3]}: the template has {len(filled)} lines, three are read. Cut it: $EDITOR {where}"
    ]


def fits_schema(path: Path, schema: str, where: str) -> list[str]:
    command = [sys.executable, "-m", "check_jsonschema", "--output-format", "json"]
    done = subprocess.run(
        [*command, "--builtin-schema", schema, path], capture_output=True, text=True
    )
    if done.returncode == 0:
        return []
    if not done.stdout.startswith("{"):
        return [
            f"{where}:1: check-jsonschema did not run: {' '.join(done.stderr.split())[-200:]}. Mend: make test"
        ]
    report = json.loads(done.stdout)
    problems = []
    for error in report["errors"]:
        error = error.get("best_deep_match") or error
        line = at(path.read_text("utf-8"), *re.findall(r"[\w-]+", error["path"]))
        problems.append(f"{where}:{line}: {error['path']}: {error['message']}")
    problems += [f"{where}:1: this is no YAML" for _ in report["parse_errors"]]
    again = f".venv/bin/check-jsonschema --builtin-schema {schema} {where}"
    return [f"{p}. Check again: {again}" for p in dict.fromkeys(problems)]


def zizmor(folder: Path) -> list[str]:
    command = [
        Path(sys.executable).with_name("zizmor"),
        "--offline",
        "--strict-collection",
        "--quiet",
    ]
    options = ["--no-progress", "--persona=pedantic", "--format=github"]
    done = subprocess.run([*command, *options, folder], capture_output=True, text=True)
    found = re.findall(
        r"^::\w+ file=(\S+?),line=(\d+),title=([\w-]+)::\S+ (.*)", done.stdout, re.M
    )
    again = ".venv/bin/zizmor --offline --persona=pedantic .github"
    problems = [
        f".github/{file}:{line}: {audit}: {text}. Explained by: {again}"
        for file, line, audit, text in found
    ]
    if done.returncode and not problems:
        problems = [
            f".github:1: zizmor did not finish: {' '.join(done.stderr.split())[:200]}. Mend: {again}"
        ]
    return problems


CHECKS = {  # file -> what must hold for it
    **{
        path: [pinned, only_make, least_power, timed, no_target_trigger]
        for path in WORKFLOWS
    },
    GITHUB / "pull_request_template.md": [short],
}
CHECKS[GITHUB / "workflows" / "check.yml"] += [read_only]
CHECKS[GITHUB / "workflows" / "deploy.yml"] += [deploys_what_passed, serves_its_own_python]
CHECKS[GITHUB / "workflows" / "weekly.yml"] += [reports_every_job]


def refuse(problems: list[str]) -> None:
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)


@pytest.mark.parametrize(
    ("path", "check"),
    [
        pytest.param(p, c, id=f"{p.name}-{c.__name__}")
        for p, checks in CHECKS.items()
        for c in checks
    ],
)
def test_file_keeps_the_rule(path, check):
    refuse(check(path.read_text("utf-8"), name(path)))


@pytest.mark.parametrize("path", SCHEMAS, ids=name)
def test_file_fits_its_schema(path):
    refuse(fits_schema(path, SCHEMAS[path], name(path)))


def test_zizmor_finds_nothing():
    refuse(zizmor(GITHUB))


# Proof that each check can fail: in the file, old becomes new, and the check says so, with file and line

FAULTS = [
    (
        pinned,
        "check.yml",
        "@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
        "@v7",
        "is not pinned",
    ),
    (pinned, "check.yml", " # v7.0.1", "", "is not pinned"),
    (pinned, "check.yml", " # v7.0.1", " # v7", "is not pinned"),
    (
        pinned,
        "deploy.yml",
        "@368f82528645a54fb793d4d04e342629a3f51346",
        "@368f825",
        "is not pinned",
    ),
    (only_make, "check.yml", "run: make test", "run: pytest -q", "is no make target"),
    (
        only_make,
        "check.yml",
        "run: make test",
        "run: make test || true",
        "is no make target",
    ),
    (only_make, "check.yml", "run: make test", "run: make tset", "no target tset"),
    (only_make, "weekly.yml", "weekly_report.sh", "monthly_report.sh", "does not exist"),
    (
        only_make,
        "weekly.yml",
        "    shell: bash",
        "    working-directory: .",
        "without pipefail",
    ),
    (
        least_power,
        "check.yml",
        "permissions: {}",
        "permissions: {contents: read}",
        "no `permissions: {}`",
    ),
    (least_power, "check.yml", "permissions: {}\n", "", "no `permissions: {}`"),
    (
        least_power,
        "check.yml",
        "permissions:\n      contents: read",
        "permissions: write-all",
        "does not list",
    ),
    (timed, "check.yml", "    timeout-minutes: 30\n", "", "six hours"),
    (
        no_target_trigger,
        "check.yml",
        "  pull_request:",
        "  pull_request_target:",
        "stranger's code",
    ),
    (read_only, "check.yml", "FACTS: warn", "TOKEN: ${{ secrets.TOKEN }}", "use no secret"),
    (read_only, "check.yml", "contents: read", "contents: write", "only read"),
    (
        serves_its_own_python,
        "deploy.yml",
        "        run: make pyodide\n",
        "        run: make facts\n",
        "builds without the runtime",
    ),
    (
        deploys_what_passed,
        "deploy.yml",
        "    needs: test\n",
        "",
        "no `make test` has passed",
    ),
    (
        deploys_what_passed,
        "deploy.yml",
        "run: make test",
        "run: make check",
        "no `make test` has passed",
    ),
    (
        reports_every_job,
        "weekly.yml",
        "needs: [newest, links, facts]",
        "needs: [newest, facts]",
        "leaves links out",
    ),
    (
        reports_every_job,
        "weekly.yml",
        "run: make facts",
        "run: make check",
        "target of its name",
    ),
    (
        short,
        "pull_request_template.md",
        "\n",
        "\nHave you read everything?\n",
        "three are read",
    ),
]


@pytest.mark.parametrize(("check", "file", "old", "new", "says"), FAULTS)
def test_check_can_fail(check, file, old, new, says):
    path = next(GITHUB.rglob(file))
    text = path.read_text("utf-8")
    assert old in text, (
        f"{name(path)} has changed: write this fault anew in tests/test_github.py"
    )
    problems = check(text.replace(old, new), name(path))
    assert any(says in p for p in problems), problems
    assert all(re.match(r"\.github/[\w/.]+:\d+: ", p) for p in problems), problems


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (GITHUB / "workflows" / "check.yml", "runs-on:", "runs-in:"),
        (GITHUB / "workflows" / "check.yml", "  pull_request:", "  pull_requests:"),
        (GITHUB / "dependabot.yml", "interval: weekly", "interval: sometimes"),
        (GITHUB / "ISSUE_TEMPLATE" / "wrong-on-a-page.yml", "type: input", "type: line"),
        (GITHUB / "ISSUE_TEMPLATE" / "config.yml", "true", "perhaps"),
        (GITHUB / "ISSUE_TEMPLATE" / "config.yml", "true", "[true"),
    ],
)
def test_schema_can_fail(path, old, new, tmp_path):
    fault = tmp_path / path.name
    fault.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    problems = fits_schema(fault, SCHEMAS[path], name(path))
    assert problems and all(".github/" in p and "Check again" in p for p in problems), (
        problems
    )


@pytest.mark.parametrize(
    ("old", "new", "audit"),
    [
        (
            "run: make test",
            "run: echo ${{ github.event.pull_request.title }}",
            "template-injection",
        ),
        ("          persist-credentials: false\n", "", "artipacked"),
        ("jobs:", "jobs: [", "did not finish"),
    ],
)
def test_zizmor_can_fail(old, new, audit, tmp_path):
    # the others stay well: one file that cannot be read must not pass unnoticed
    folder = tmp_path / ".github" / "workflows"
    folder.mkdir(parents=True)
    for path in WORKFLOWS:
        text = path.read_text("utf-8")
        text = text.replace(old, new) if path.name == "check.yml" else text
        (folder / path.name).write_text(text, "utf-8")
    assert any(audit in p for p in zizmor(tmp_path / ".github"))


# The weekly issue: the real script with a gh that only writes down what it was asked


@pytest.mark.parametrize(
    ("results", "open_issue", "asked"),
    [
        (
            "newest=success links=failure facts=cancelled",
            "",
            ["list", "label create", "create"],
        ),
        ("newest=success links=failure facts=cancelled", "7", ["list", "edit 7"]),
        ("newest=success links=success facts=success", "7", ["list", "close 7"]),
        ("newest=success links=success facts=success", "", ["list"]),
    ],
    ids=["opens", "updates", "closes", "stays quiet"],
)
def test_weekly_report_keeps_one_issue(results, open_issue, asked, tmp_path):
    gh = tmp_path / "gh"
    gh.write_text(
        '#!/bin/bash\necho "${@/issue/}" >> "$CALLS"\n'
        'while [ $# -gt 0 ]; do [ "$1" = list ] && echo "$ISSUE"; [ "$1" = --body-file ] && cp "$2" "$BODY"; shift; done\n'
        "exit 0\n"
    )
    gh.chmod(0o755)
    logs = tmp_path / "the logs"
    logs.mkdir()
    (logs / "links.log").write_text(
        "".join(f"\x1b[31mline {i}\x1b[0m {'x' * 400}\n" for i in range(100))
    )
    calls, body = tmp_path / "calls", tmp_path / "body"
    env = os.environ | {
        "PATH": f"{tmp_path}:{os.environ['PATH']}",
        **{"CALLS": str(calls), "BODY": str(body), "ISSUE": open_issue},
        **{"RESULTS": results, "RUN_URL": "https://example.org/run/1"},
    }
    command = ["bash", GITHUB / "weekly_report.sh", logs]
    done = subprocess.run(command, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    made = [line.strip() for line in calls.read_text().splitlines()]
    assert len(made) == len(asked) and all(m.startswith(a) for m, a in zip(made, asked)), (
        made
    )
    if "failure" in results:
        text = body.read_text()
        assert "## `make links`: failure" in text and "## `make facts`: cancelled" in text
        assert "line 99" in text and "line 39 " not in text and "\x1b" not in text, (
            "the tail of the log, plain"
        )
        assert "make newest" not in text and len(text) < 65_536 / 3
